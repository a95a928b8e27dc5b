import { dayNumber } from './day';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month (1 to 12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether a year, month and day name a day of the calendar: 2005-06-31 does not. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** The weekday of an ISO day, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

/** Whether a number is a year that ISO 8601 writes in four digits, with a sign before the year 0: -220 is 221 BCE. Counter-examples: 12005, 2005.5. */
export function isIsoYear(year: number): boolean {
  return Number.isInteger(year) && Math.abs(year) <= 9999;
}

/** A year in four digits, with a sign before the year 0. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

/**
 * ISO 8601 text of a year, of a month and of a day: 0618, 2005-07, 2005-07-26.
 * @throws RangeError where the calendar has none of these numbers, or the year needs more than four digits
 */
export function isoText(year: number, month?: number, day?: number): string {
  const isKnown =
    isIsoYear(year) &&
    (month === undefined || daysInMonth(year, month) > 0) &&
    (day === undefined || (month !== undefined && isCalendarDay(year, month, day)));
  if (!isKnown) throw new RangeError(`${[year, month, day].join(' ').trim()} is no date of the calendar`);
  const parts = [yearText(year)];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The number of the day of these numbers, as `dayNumber` counts; null where the calendar has no such day or its year needs more than four digits. */
export function numberOfDay(year: number, month: number, day: number): number | null {
  return isIsoYear(year) && isCalendarDay(year, month, day) ? dayNumber(isoText(year, month, day)) : null;
}
