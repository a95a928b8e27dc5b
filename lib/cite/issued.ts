import { OPEN_END, OPEN_START, type ResolvedDate } from '@/lib/schema/day';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { rocYear } from '@/lib/time/calendars';
import type { CslDate } from './csl-date';

/** When a document was written, worked out rather than stated. */
export type DerivedDate = Pick<ResolvedDate, 'edtf' | 'earliest' | 'latest'>;

type DateParts = NonNullable<CslDate['date-parts']>[number];

const CALENDAR_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/;

/**
 * The item with a date that was worked out for it, in cites and exports alike. A date that the item itself has is never replaced, and an
 * open one is no date.
 */
export function withDerivedDate(item: CslItem, derived: DerivedDate): CslItem {
  const issued = item.issued ? null : inferredDate(derived);
  return issued ? { ...item, issued } : item;
}

/**
 * A derived date as CSL has it, marked `circa`, which makes every style here set it in brackets.
 * EDTF that names calendar dates keeps its precision (`2004-04` stays a month); seasons, decades and sets give their first and last day.
 * @returns null where the date is open at an end: CSL has no half-open range.
 */
export function inferredDate(derived: DerivedDate): CslDate | null {
  const stated = derived.edtf.split('/').map(calendarDate);
  const parts = stated.every((date) => date !== null) ? stated : bounds(derived);
  return parts && { 'date-parts': parts, circa: true };
}

function calendarDate(text: string): DateParts | null {
  const match = CALENDAR_DATE.exec(text);
  if (!match) return null;
  const [year = 0, ...rest] = match.slice(1).filter(Boolean).map(Number);
  return [year, ...rest];
}

function bounds({ earliest, latest }: DerivedDate): DateParts[] | null {
  if (earliest === OPEN_START || latest === OPEN_END) return null;
  const days = earliest === latest ? [earliest] : [earliest, latest];
  return days.map(calendarDate).filter((date) => date !== null);
}

/**
 * A range of which one end is known more closely than the other, with both ends as the rougher one: the processor refuses `[[2004, 3], [2005]]`, and whole
 * years say no more than is known.
 */
export function withEvenEnds(date: CslDate): CslDate {
  const [first, last] = date['date-parts'] ?? [];
  if (!first || !last || first.length === last.length) return date;
  const parts = Math.min(first.length, last.length);
  const cut = ([year, ...rest]: DateParts): DateParts => [year, ...rest.slice(0, parts - 1)];
  return { ...date, 'date-parts': [cut(first), cut(last)] };
}

/**
 * The same date counted in years of the Republic of China (2005 is 94).
 * @returns null where it has no such years: before 1912, or no year at all.
 */
export function republicanDate(date: CslDate): CslDate | null {
  const parts = date['date-parts'];
  if (!parts || parts.some(([year]) => rocYear(year).before)) return null;
  return { ...date, 'date-parts': parts.map(([year, ...rest]): DateParts => [rocYear(year).year, ...rest]) };
}
