import { type DateValue, dayAfter, monthValue, yearValue } from '@/lib/time/date-value';
import { monthOfDay, yearOfDay } from '@/lib/time/day';
import { isIsoYear } from '@/lib/time/gregorian';
import type { TimexUnit } from '../candidate';

/** How many of the calendar's own units a unit is. Hours and minutes stay within the day. */
const IN_CALENDAR: Readonly<Record<TimexUnit, readonly ['year' | 'month' | 'day', number]>> = {
  century: ['year', 100],
  year: ['year', 1],
  quarter: ['month', 3],
  month: ['month', 1],
  week: ['day', 7],
  day: ['day', 1],
  hour: ['day', 0],
  minute: ['day', 0],
};

/** The calendar unit that an amount in this unit is known to: months for quarters, days for weeks and hours. */
export function calendarUnit(unit: TimexUnit): 'year' | 'month' | 'day' {
  return IN_CALENDAR[unit][0];
}

/**
 * The date `amount` units from a day, as closely as the unit tells: three months from 2004-07-05 is 2004-10, two weeks 2004-07-19.
 * @returns null outside the years 0000 to 9999
 */
export function shifted(day: string, amount: number, unit: TimexUnit): DateValue | null {
  const [calendar, size] = IN_CALENDAR[unit];
  const count = amount * size;
  const [year, month] = [yearOfDay(day), monthOfDay(day)];
  if (calendar === 'day') return dayAfter(day, count);
  const months = year * 12 + month - 1 + (calendar === 'year' ? count * 12 : count);
  const shiftedYear = Math.floor(months / 12);
  // 三千年前 is a round number, and no year of its own.
  if (shiftedYear < 0 || !isIsoYear(shiftedYear)) return null;
  return calendar === 'year' ? yearValue(shiftedYear) : monthValue(shiftedYear, (months % 12) + 1);
}
