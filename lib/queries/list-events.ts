import 'server-only';
import { database } from '@/lib/db';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import type { EventSummary } from './event-view';
import { eventWhere } from './event-where';
import type { EventFilters } from './filters';

/** The events that fit, by date, and how many there are in all: "showing 40 of 212". */
export interface EventList {
  events: EventSummary[];
  total: number;
}

/** Which events fit the filters? */
export async function listEvents(filters: EventFilters): Promise<EventList> {
  const db = database();
  const [rows, total] = await Promise.all([
    db.event.findMany({
      where: eventWhere(filters),
      include: SUMMARY_INCLUDE,
      orderBy: [{ earliestDay: 'asc' }, { latestDay: 'asc' }, { id: 'asc' }],
    }),
    db.event.count(),
  ]);
  return { events: rows.map(summaryOf), total };
}
