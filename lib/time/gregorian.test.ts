import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from './day';
import { daysInMonth, isCalendarDay, isoText, numberOfDay, weekdayOf } from './gregorian';

describe('the Gregorian calendar', () => {
  it.each([
    [2004, 2, 29],
    [2005, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2005, 6, 30],
    [2005, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each([
    [2004, 2, 31],
    [2003, 13, 1],
    [2003, 0, 1],
    [-10_000, 1, 1],
    [10_000, 1, 1],
    [2004.5, 1, 1],
    [2004, 1, 1.5],
  ])('has no day %d-%d-%d', (year, month, day) => {
    expect(numberOfDay(year, month, day)).toBeNull();
    expect(() => isoText(year, month, day)).toThrow(RangeError);
  });

  it('knows which days there are', () => {
    expect(isCalendarDay(2005, 6, 31)).toBe(false);
    expect(isCalendarDay(2004, 2, 29)).toBe(true);
    expect(isCalendarDay(2005, 6, 0)).toBe(false);
  });

  it.each([
    ['2004-02-25', 3],
    ['2005-09-15', 4],
    ['1970-01-01', 4],
    ['2004-07-04', 7],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday);
  });

  it('has weeks of seven days, before 1970 too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 700_000 }),
        (day) => weekdayOf(isoDay(day)) === weekdayOf(isoDay(day + 7)),
      ),
    );
  });

  it('writes days that day numbers read', () => {
    expect(isoText(618)).toBe('0618');
    expect(isoText(2005, 7)).toBe('2005-07');
    expect(dayNumber(isoText(2005, 7, 6))).toBe(dayNumber('2005-07-06'));
  });
});
