import type { EventSummary } from '@/lib/queries/event-view';
import { yearOfDay } from '@/lib/time/day';
import { hasBeginning } from '../timeline/days';

/** A line of the list: the head of a year, or an event. `place` counts the events from 1. */
export type ListRow =
  | { kind: 'year'; key: string; year: number | null }
  | { kind: 'event'; key: string; event: EventSummary; place: number };

/** The year in which an event begins; null where its beginning is not known. */
function yearOf(event: EventSummary): number | null {
  return hasBeginning(event) ? yearOfDay(event.earliest) : null;
}

/**
 * The events with a head before each year.
 * @param grouped whether they come in the order of their days; otherwise there are no heads
 */
export function listRows(events: readonly EventSummary[], grouped: boolean): ListRow[] {
  return events.flatMap((event, i): ListRow[] => {
    const row: ListRow = { kind: 'event', key: event.id, event, place: i + 1 };
    const before = events[i - 1];
    const year = yearOf(event);
    if (!grouped || (before !== undefined && yearOf(before) === year)) return [row];
    return [{ kind: 'year', key: `year ${year}`, year }, row];
  });
}

/** The place of the head that an event, at a place of the rows, stands under; -1 where there is none. */
export function headOf(rows: readonly ListRow[], index: number): number {
  for (let at = index; at >= 0; at -= 1) if (rows[at]?.kind === 'year') return at;
  return -1;
}
