import { describe, expect, test } from 'vitest';
import { dayNumber } from '@/lib/time/day';
import { denseRange, isoDayWithin, limitsOf, meets, rangeOf } from './days';

const on = (earliest: string, latest = earliest) => ({ earliest, latest });

describe('rangeOf', () => {
  test('ends behind its last day', () => {
    expect(rangeOf(on('1970-01-01', '1970-01-31'))).toEqual({ start: 0, end: 31 });
  });
});

describe('meets', () => {
  test.each([
    ['2003-01-10', '2003-01-10', null, null, true],
    ['2003-01-10', '2003-01-10', '2003-01-10', '2003-01-10', true],
    ['2003-01-10', '2003-01-10', '2003-01-11', null, false],
    ['2003-01-10', '2003-01-10', null, '2003-01-09', false],
    ['1985-10-01', '1985-12-31', '1985-12-01', '1986-01-31', true],
  ])('%s to %s in the window %s to %s: %s', (earliest, latest, from, to, expected) => {
    expect(meets({ earliest, latest }, from, to)).toBe(expected);
  });
});

describe('denseRange', () => {
  const decade = Array.from({ length: 19 }, (_, i) => on(`${1990 + (i % 10)}-0${(i % 9) + 1}-01`));

  test('leaves a far outlier outside', () => {
    const range = denseRange([...decade, on('1274-01-01', '1281-12-31')]);
    expect(range?.start).toBeGreaterThan(dayNumber('1985-01-01'));
    expect(range?.end).toBeLessThan(dayNumber('2005-01-01'));
  });

  test('holds at least nine tenths of the events', () => {
    const range = denseRange(decade) ?? { start: 0, end: 0 };
    const inside = decade.map(rangeOf).filter(({ start, end }) => start >= range.start && end <= range.end);
    expect(inside.length).toBeGreaterThanOrEqual(18);
  });

  test('is not stretched by a date without an end', () => {
    expect(denseRange([on('2003-01-10'), on('2003-01-10', '9999-12-31')])?.end).toBeLessThan(
      dayNumber('2004-01-01'),
    );
  });

  test('shows some days around a single one', () => {
    const range = denseRange([on('2003-01-10')]);
    expect(range).toEqual({ start: dayNumber('2003-01-03'), end: dayNumber('2003-01-18') });
  });

  test('of nothing is nothing', () => expect(denseRange([])).toBeNull());
});

describe('isoDayWithin', () => {
  test.each([
    [0.7, '1970-01-01'],
    [-1e9, '0000-01-01'],
    [1e9, '9999-12-31'],
  ])('%d is %s', (day, iso) => expect(isoDayWithin(day)).toBe(iso));
});

describe('limitsOf', () => {
  test('takes in every event, but not the ends that are not known', () => {
    const limits = limitsOf([
      on('1274-01-01', '1281-12-31'),
      on('0000-01-01', '1990-12-31'),
      on('2005-07-26', '9999-12-31'),
    ]);
    expect(limits.start).toBeLessThan(dayNumber('1274-01-01'));
    expect(limits.start).toBeGreaterThan(dayNumber('1000-01-01'));
    expect(limits.end).toBeGreaterThan(dayNumber('2005-07-26'));
    expect(limits.end).toBeLessThan(dayNumber('2300-01-01'));
  });

  test('of nothing are all the days there are', () => {
    expect(limitsOf([])).toEqual({ start: dayNumber('0000-01-01'), end: dayNumber('9999-12-31') });
  });
});
