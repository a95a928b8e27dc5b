import { type PartId, partOf } from '@/lib/time/conventions';
import { type DateValue, dayValue, monthValue, yearValue } from '@/lib/time/date-value';
import { daysInMonth, isCalendarDay, isIsoYear, yearText } from '@/lib/time/gregorian';

/** Year, month, day and part as numbers; what is missing is not stated. */
export interface Numbers {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly part?: PartId;
}

/** The date of these numbers. A day that the month does not have is left out (31 June is June). Null outside the years -9999 to 9999, and for a month 13. */
export function composed({ year, month, day, part }: Numbers): DateValue | null {
  if (!isIsoYear(year) || (month !== undefined && daysInMonth(year, month) === 0)) return null;
  if (month === undefined) return part ? partOf(yearValue(year), part) : yearValue(year);
  if (day !== undefined && isCalendarDay(year, month, day)) return dayValue(year, month, day);
  const whole = monthValue(year, month);
  return part ? partOf(whole, part) : whole;
}

/** The same as EDTF with X for what is not known: XXXX-07, XXXX-XX-24. */
export function unspecified({ year, month, day }: Partial<Numbers>): string {
  const parts = [year === undefined ? 'XXXX' : yearText(year)];
  if (month !== undefined || day !== undefined)
    parts.push(month === undefined ? 'XX' : String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
