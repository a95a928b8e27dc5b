import type { EventSummary } from '@/lib/queries/event-view';

/** The events of a year; null for those whose beginning is not known. */
export interface YearGroup {
  year: number | null;
  events: EventSummary[];
}

/** Groups events, which come in the order of their first days, by the year of that day. */
export function groupByYear(events: readonly EventSummary[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const event of events) {
    const number = Number(event.earliest.slice(0, 4));
    const year = number === 0 ? null : number;
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
