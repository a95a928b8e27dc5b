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
  if (Object.keys(after.value.date).length > 1 || yearOf(year) === null || yearOf(year) !== yearOf(other))
    return null;
  const joined = spanning(before, after, after.end + close[0].length, before.value);
  return { ...joined, rule: before.rule, known: before.known, type: before.type, mod: before.mod };
};

function yearOf(field: NonNullable<DateFields['year']>): number | null {
  if (field.kind === 'stated') return field.value;
  return field.kind === 'era' ? commonYear(field.era, field.value) : null;
}
