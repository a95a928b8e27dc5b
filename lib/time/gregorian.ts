import { dayNumber } from './day';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month (1 to 12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether a year, month and day name a day of the calendar: 2005-06-31 does not. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The weekday of an ISO day, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 text of a year, of a month and of a day: 0618, 2005-07, 2005-07-26. */
export function isoText(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
