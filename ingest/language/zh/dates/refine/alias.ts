import { commonYear } from '@/lib/time/calendars';
import type { DateFields } from '../../../../date/candidate';
import { spanning } from './bracketed';
import type { Refiner } from './refine';

const OPEN = /^\s?[(（]\s?(?:即|亦即|公元|西元)?$/;
const CLOSE = /^\s?[)）]/;

/**
 * A year in brackets behind a date that gives the same year in another calendar belongs to it: 1957年3月5日（民國46年）.
 * Counter-example: 2003年8月（2004年出版）, two dates.
 */
export const alias: Refiner = (before, after, form) => {
  if (after.start - before.end > 4 || before.value.kind !== 'date' || after.value.kind !== 'date')
    return null;
  const { year } = before.value.date;
  const other = after.value.date.year;
  const close = CLOSE.exec(form.slice(after.end, after.end + 2));
  if (!year || !other || !close || !OPEN.test(form.slice(before.end, after.start))) return null;
  if (Object.keys(after.value.date).length > 1) return null;
  // 甲午年（1894年）: of a year that is unknown alone the other tells which it is.
  const told = isUnknown(year) ? after : isUnknown(other) || yearOf(year) === yearOf(other) ? before : null;
  if (!told || yearOf((told.value as { date: DateFields }).date.year ?? year) === null) return null;
  const joined = spanning(before, after, after.end + close[0].length, told.value);
  return { ...joined, rule: told.rule, known: told.known, type: told.type, mod: told.mod };
};

/** A year of the cycle of sixty, which fits any other. */
function isUnknown(field: NonNullable<DateFields['year']>): boolean {
  return field.kind === 'short' && field.calendar === 'unknown';
}

function yearOf(field: NonNullable<DateFields['year']>): number | null {
  if (field.kind === 'stated') return field.value;
  if (field.kind === 'reign') return field.common;
  return field.kind === 'era' ? commonYear(field.era, field.value) : null;
}
