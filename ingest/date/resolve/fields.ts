import type { Span } from '@/lib/schema/span';
import type { DateFields } from '../candidate';
import type { Numbers } from './compose';

/** The numbers that a date's words state, without the year. */
export function numbersOf({ month, day, part }: DateFields): Omit<Numbers, 'year'> {
  return {
    ...(month?.kind === 'stated' ? { month: month.value } : {}),
    ...(day?.kind === 'stated' ? { day: day.value } : {}),
    ...(part ? { part: part.id } : {}),
  };
}

/** From the first to the last word of a date's fields. */
export function hull(date: DateFields): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const field of [date.year, date.decade, date.month, date.day, date.part]) {
    if (!field) continue;
    start = Math.min(start, field.span.start);
    end = Math.max(end, field.span.end);
  }
  return { start: Math.min(start, end), end };
}
