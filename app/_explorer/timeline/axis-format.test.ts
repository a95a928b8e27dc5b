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

  test.each([
    ['en', 'gregory', '221 BC', 'Sep', 'Sep 221 BC'],
    ['zh-Hant', 'gregory', '西元前221年', '9月', '西元前221年9月'],
    ['zh-Hant', 'roc', '民國前2132年', '9月', '民國前2132年9月'],
  ] as const)('%s, %s, before the common era: %s', (locale, calendar, year, month, above) => {
    const format = axisFormat(locale, calendar);
    const before = new Date('-000220-09-19T00:00:00Z');
    expect(format.minor(before, 'year')).toBe(year);
    expect(format.minor(before, 'month')).toBe(month);
    expect(format.major(before, 'month')).toBe(year);
    expect(format.major(before, 'day')).toBe(above);
  });

  test.each([
    ['en', '-000001-01-01', '2 BC'],
    ['en', '0000-01-01', '1 BC'],
    ['en', '0001-01-01', '1'],
    ['zh-Hant', '0000-01-01', '西元前1年'],
    ['zh-Hant', '0001-01-01', '1年'],
  ])('%s: the year of %s is %s', (locale, day, year) =>
    expect(axisFormat(locale).minor(new Date(`${day}T00:00:00Z`), 'year')).toBe(year),
  );

  test('a year before the reform of the calendar is the same on its first day', () =>
    expect(axisFormat('zh-Hant', 'roc').minor(new Date('1200-01-01T00:00:00Z'), 'year')).toBe('民國前712年'));
});
