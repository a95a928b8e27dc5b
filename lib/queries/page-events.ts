import 'server-only';
import { database } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';
import { type EventCursor, writeCursor } from './event-cursor';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import type { EventSummary } from './event-view';
import { eventWhere } from './event-where';
import type { EventFilters } from './filters';

/** A page of the events that fit: how many there are in all, how many fit, and where the next page begins. */
export interface EventPage {
  total: number;
  matching: number;
  next: string | null;
  events: EventSummary[];
}

/** The events behind a place. */
function behind([earliestDay, latestDay, id]: EventCursor): Prisma.EventWhereInput {
  return {
    OR: [
      { earliestDay: { gt: earliestDay } },
      { earliestDay, latestDay: { gt: latestDay } },
      { earliestDay, latestDay, id: { gt: id } },
    ],
  };
}

/** Which events fit the filters, a page at a time? In the order of `listEvents`. */
export async function pageEvents(
  filters: EventFilters,
  { limit, after }: { limit: number; after: EventCursor | null },
): Promise<EventPage> {
  const db = database();
  const where = eventWhere(filters);
  const [rows, matching, total] = await Promise.all([
    db.event.findMany({
      where: after === null ? where : { AND: [where, behind(after)] },
      include: SUMMARY_INCLUDE,
      orderBy: [{ earliestDay: 'asc' }, { latestDay: 'asc' }, { id: 'asc' }],
      take: limit + 1,
    }),
    db.event.count({ where }),
    db.event.count(),
  ]);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    total,
    matching,
    next: last === undefined ? null : writeCursor([last.earliestDay, last.latestDay, last.id]),
    events: rows.slice(0, limit).map(summaryOf),
  };
}
