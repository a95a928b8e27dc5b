import { type DateValue, dayAfter, onDay, spanValue } from './date-value';
import { dayNumber, isoDay } from './day';
import { daysInMonth, isoText, weekdayOf } from './gregorian';
import { dayOfSolarTerm, daysOfLunisolarMonth, lastLunisolarMonth } from './lunisolar';

/** A day or month that falls on other days of the common calendar each year. */
export type MovableRule =
  /** A month of the lunisolar year that begins in the year, or days of it, the first and the last. */
  | {
      readonly kind: 'lunisolar';
      readonly month: number;
      readonly leap: boolean;
      readonly days: readonly [number, number] | null;
    }
  /** A day of the lunisolar calendar that falls within the common year. */
  | { readonly kind: 'festival'; readonly month: number; readonly day: number }
  /** The day before the lunisolar New Year of the year. */
  | { readonly kind: 'new-years-eve' }
  | { readonly kind: 'solar-term'; readonly index: number }
  | { readonly kind: 'easter'; readonly offset: number }
  /** The nth weekday of a month, 1 for Monday; -1 for the last. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number };

/**
 * The days that a rule gives in a year. Examples: the fourth Thursday of November of 2003 is 2003-11-27; the 15th of the eighth lunisolar month of 1998 is 1998-10-05.
 * @returns null where the year has no such day, or its calendar is not converted
 */
export function movableDays(rule: MovableRule, year: number): DateValue | null {
  switch (rule.kind) {
    case 'lunisolar':
      return lunisolar(rule, year);
    case 'festival':
      return (
        [year, year - 1]
          .map((begins) => lunisolar({ ...rule, leap: false, days: [rule.day, rule.day] }, begins))
          .find((day) => day?.earliest.startsWith(isoText(year))) ?? null
      );
    case 'new-years-eve': {
      const month = daysOfLunisolarMonth(lastLunisolarMonth(year - 1));
      return month && onDay(month.last);
    }
    case 'solar-term': {
      const day = dayOfSolarTerm(year, rule.index);
      return day === null ? null : onDay(day);
    }
    case 'easter':
      return year < 1583 || year > 9999 ? null : dayAfter(easter(year), rule.offset);
    case 'weekday': {
      const day = nthWeekday(year, rule.month, rule.weekday, rule.nth);
      return day === null ? null : onDay(day);
    }
  }
}

function lunisolar(
  {
    month,
    leap,
    days,
  }: { readonly month: number; readonly leap: boolean; readonly days: readonly [number, number] | null },
  year: number,
): DateValue | null {
  const found = daysOfLunisolarMonth({ year, month, leap });
  if (!found) return null;
  if (!days) return spanValue(onDay(found.first), onDay(found.last));
  const last = dayNumber(found.last);
  const [from, to] = days.map((day) => dayNumber(found.first) + day - 1) as [number, number];
  if (from > last) return null;
  return from === to
    ? onDay(isoDay(from))
    : spanValue(onDay(isoDay(from)), onDay(isoDay(Math.min(to, last))));
}

/**
 * Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm of Nature (20 April 1876), as J. Meeus gives it in Astronomical Algorithms,
 * chapter 8.
 */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoText(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday of a month, -1 for the last; null where the month has fewer. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const length = daysInMonth(year, month);
  const first = 1 + ((weekday - weekdayOf(isoText(year, month, 1)) + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * (Math.floor((length - first) / 7) + nth + 1);
  return day >= 1 && day <= length ? isoText(year, month, day) : null;
}
