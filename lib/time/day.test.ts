import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, FIRST_DAY, isBefore, isIsoDay, isoDay, monthOfDay, yearOfDay } from './day';

const FIRST = -719_528;
const LAST = 2_932_896;
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('days before the common era', () => {
  const anyOfBoth = fc.integer({ min: FIRST_DAY, max: LAST });

  it('go to ISO text and back', () => {
    fc.assert(fc.property(anyOfBoth, (day) => isIsoDay(isoDay(day)) && dayNumber(isoDay(day)) === day));
  });

  it('are before one another as their numbers are', () => {
    fc.assert(fc.property(anyOfBoth, anyOfBoth, (a, b) => isBefore(isoDay(a), isoDay(b)) === a < b));
  });

  it.each([
    ['-0220-07-01', -220, 7],
    ['0000-12-31', 0, 12],
    ['2003-01-10', 2003, 1],
  ])('%s is of the year %i and its month %i', (iso, year, month) => {
    expect(yearOfDay(iso)).toBe(year);
    expect(monthOfDay(iso)).toBe(month);
  });
});

describe('day numbers', () => {
  it('are those of JavaScript’s calendar', () => {
    const dateOf = (day: number) => new Date(day * 86_400_000).toISOString();
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST }), (day) => {
        const [date = ''] = dateOf(day).split('T');
        return isoDay(day) === (date.startsWith('-') ? `-${date.slice(3)}` : date);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    '-0000-01-01',
    '1900-02-29',
    '2003-04-31',
    '2003-13-01',
    '2003-00-01',
    '2003-01-00',
    '2003-01-32',
  ])('%s is no day', (text) => expect(isIsoDay(text)).toBe(false));

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2003-01-10', 12_062],
    ['2000-02-29', 11_016],
    ['0000-01-01', FIRST],
    ['-0001-12-31', FIRST - 1],
    ['-0220-01-01', FIRST - 80_353],
    ['9999-12-31', LAST],
  ])('%s is %i', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
  });

  it('go to ISO text and back for every day', () => {
    fc.assert(fc.property(anyDay, (day) => isIsoDay(isoDay(day)) && dayNumber(isoDay(day)) === day));
  });

  it('order as the ISO text does', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => isoDay(a) < isoDay(b) === a < b));
  });

  it('advance by a day at a time, with leap years of the Gregorian calendar', () => {
    const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9998 }), (year) => {
        const newYear = (y: number) => dayNumber(`${String(y).padStart(4, '0')}-01-01`);
        return newYear(year + 1) - newYear(year) === (leap(year) ? 366 : 365);
      }),
    );
  });

  it.each([
    '2003-02-29',
    '1900-02-29',
    '2005-06-31',
    '2005-13-01',
    '2005-00-10',
    '2005-7-26',
    '2005',
    '',
    '2005-07-26T00:00',
    '+02005-07-26',
  ])('refuse %j', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
    expect(isIsoDay(text)).toBe(false);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, FIRST_DAY - 1, LAST + 1])('refuse %d', (day) => {
    expect(() => isoDay(day)).toThrow(RangeError);
  });
});
