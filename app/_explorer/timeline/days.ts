import { dayNumber, isoDay } from '@/lib/time/day';

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

/** Whether an event's possible days meet a window (both ends inclusive ISO days; null for no bound). */
export function meets({ earliest, latest }: Dated, from: string | null, to: string | null): boolean {
  return (from === null || latest >= from) && (to === null || earliest <= to);
}

/** The nearest ISO day that four year digits can name. */
export function isoDayWithin(day: number): string {
  return isoDay(Math.min(LAST, Math.max(FIRST, Math.floor(day))));
}

/** How much of the events the first view holds at least. */
const SHARE = 0.9;
const MARGIN = 0.03;
/** There is more room behind the last event, for its label. */
const MARGIN_AFTER = 0.14;

/**
 * The window to begin with: the shortest stretch that holds nine tenths of the events, with a margin. A few events of
 * earlier centuries do not squeeze the rest into a corner; the edges of the timeline tell that they are there.
 * @returns null where there is no event
 */
export function denseRange(events: readonly Dated[]): DayRange | null {
  const ranges = events.map(rangeOf).filter(({ start, end }) => start > FIRST && end <= LAST);
  const byStart = ranges.toSorted((a, b) => a.start - b.start);
  const needed = Math.ceil(byStart.length * SHARE);
  let best: DayRange | null = null;
  for (const { start } of byStart) {
    const ends = byStart.filter((range) => range.start >= start).map(({ end }) => end);
    const end = ends.sort((a, b) => a - b)[needed - 1];
    if (end !== undefined && (best === null || end - start < best.end - best.start)) best = { start, end };
  }
  if (best === null) return null;
  const days = best.end - best.start;
  return {
    start: best.start - Math.max(7, days * MARGIN),
    end: best.end + Math.max(7, days * MARGIN_AFTER),
  };
}

/** How far the timeline may be moved: all events with known ends, and a quarter of their stretch on either side. */
export function limitsOf(events: readonly Dated[]): DayRange {
  const ranges = events.map(rangeOf);
  const start = Math.min(...ranges.map((range) => (range.start > FIRST ? range.start : range.end)));
  const end = Math.max(...ranges.map((range) => (range.end <= LAST ? range.end : range.start)));
  if (start > end) return { start: FIRST, end: LAST };
  const margin = Math.max(60, (end - start) / 4);
  return { start: start - margin, end: end + margin };
}
