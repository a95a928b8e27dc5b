import { describe, expect, test } from 'vitest';
import { axisFormat } from './axis-format';

const date = new Date('2005-09-19T00:00:00Z');

describe('axisFormat', () => {
  test.each([
    ['en', 'month', 'Sep', '2005'],
    ['zh-Hant', 'month', '9月', '2005年'],
    ['en', 'day', '19', 'Sep 2005'],
    ['zh-Hant', 'day', '19日', '2005年9月'],
    ['en', 'year', '2005', ''],
    ['zh-Hant', 'year', '2005年', ''],
  ])('%s, by %s: %j below %j', (locale, scale, minor, major) => {
    const format = axisFormat(locale);
    expect(format.minor(date, scale)).toBe(minor);
    expect(format.major(date, scale)).toBe(major);
  });

  test.each([
    ['zh-Hant', '民國94年9月'],
    ['en', 'Sep 94 Minguo'],
  ])('%s, in the calendar of the Republic of China', (locale, major) =>
    expect(axisFormat(locale, 'roc').major(date, 'day')).toBe(major),
  );

  test('a year before the reform of the calendar is the same on its first day', () =>
    expect(axisFormat('zh-Hant', 'roc').minor(new Date('1200-01-01T00:00:00Z'), 'year')).toBe('民國前712年'));
});
