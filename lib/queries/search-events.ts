import 'server-only';
import { database } from '@/lib/db';
import { type EventCursor, writeCursor } from './event-cursor';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import { eventWhere } from './event-where';
import type { EventFilters } from './filters';
import type { EventPage } from './page-events';
import { searchForm, searchIndex } from './search-index';

const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which events tell of these words, and fit the filters? Every word, parted by blanks, has to occur in a title, a quote or a
 * name of who takes part, in whatever script.
 */
export async function searchEvents(
  query: string,
  filters: EventFilters,
  { limit, after }: { limit: number; after: EventCursor | null },
): Promise<EventPage> {
  const db = database();
  const words = query.trim().split(/\s+/).map(searchForm);
  const [index, candidates, total] = await Promise.all([
    searchIndex(),
    db.event.findMany({
      where: eventWhere(filters),
      select: { id: true, earliestDay: true, latestDay: true },
      orderBy: [{ earliestDay: 'asc' }, { latestDay: 'asc' }, { id: 'asc' }],
    }),
    db.event.count(),
  ]);
  const found = candidates.filter(({ id }) => {
    const text = index.get(id) ?? '';
    return words.every((word) => text.includes(word));
  });
  const first = after === null ? 0 : found.findIndex((row) => isBehind(row, after));
  const rest = first === -1 ? [] : found.slice(first);
  const last = rest.length > limit ? rest[limit - 1] : undefined;
  const rows = await db.event.findMany({
    where: { id: { in: rest.slice(0, limit).map(({ id }) => id) } },
    include: SUMMARY_INCLUDE,
    orderBy: [{ earliestDay: 'asc' }, { latestDay: 'asc' }, { id: 'asc' }],
  });
  return {
    total,
    matching: found.length,
    next: last === undefined ? null : writeCursor([last.earliestDay, last.latestDay, last.id]),
    events: rows.map(summaryOf),
  };
}

function isBehind(
  row: { id: string; earliestDay: number; latestDay: number },
  [earliestDay, latestDay, id]: EventCursor,
): boolean {
  const order =
    compare(row.earliestDay, earliestDay) || compare(row.latestDay, latestDay) || compare(row.id, id);
  return order > 0;
}
