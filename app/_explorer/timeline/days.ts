import { dayNumber, FIRST_DAY, isoDay, LAST_DAY } from '@/lib/time/day';

/** Days for drawing: numbers since 1970-01-01, an interval from its first day to the day behind its last. */
export interface DayRange {
  start: number;
  end: number;
}

interface Dated {
  earliest: string;
  latest: string;
}

/** The days that stand for "no bound known", as lib/schema/day.ts has them; that file would bring its library to the browser. */
const FIRST = dayNumber('0000-01-01');
const LAST = dayNumber('9999-12-31');

/** The days an event may have happened on. */
export function rangeOf({ earliest, latest }: Dated): DayRange {
  return { start: dayNumber(earliest), end: dayNumber(latest) + 1 };
}

/** Whether it is known on which day an event began, or may have begun. */
export const hasBeginning = ({ earliest }: Pick<Dated, 'earliest'>): boolean => dayNumber(earliest) !== FIRST;

/** The days of an event of which one end is not known, drawn in together to the day that is known: `../2005-06-06` on 6 June. */
export function knownEndOf(dated: Dated): DayRange {
  const { start, end } = rangeOf(dated);
  if (!hasBeginning(dated)) return { start: end - 1, end };
  return end > LAST ? { start, end: start + 1 } : { start, end };
}

/** The nearest ISO day that four year digits can name. */
export function isoDayWithin(day: number): string {
  return isoDay(Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.floor(day))));
}
