import 'server-only';
import { database } from '@/lib/db';
import { OPEN_END } from '@/lib/schema/day';
import { type EventShow, type EventSort, sortOf } from '@/lib/schema/event-sort';
import { dayNumber, FIRST_DAY } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import { countEvents } from './count-events';
import { type EventCursor, writeCursor } from './event-cursor';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import type { EventSummary } from './event-view';
import { type EventFilters, NO_FILTERS } from './filters';
import { fitting } from './fitting';
import { eventCondition } from './matching';
import { byRelevance } from './search/by-relevance';
import { type Found, foundIn } from './search/found';
import { foundEvents } from './search/found-events';
import { edgesOf } from './window/edges';

/** A page of the events that fit: how many there are in all, how many the list has, and where the next page begins. */
export interface EventPage {
  total: number;
  matching: number;
  /** How many of those that fit within the days stand out, and how many there are. */
  key: number;
  all: number;
  /** How many events that fit otherwise lie wholly before `from` or behind `to`. */
  before: number;
  after: number;
  next: string | null;
  events: EventSummary[];
  /** Where the words of a search stand, by the id of the event; absent without a search. */
  found?: Record<string, Found>;
}

/** The order of a list, as what comes first in it: SQL for the key, the order, and the places behind one. Words have an order of their own. */
const ORDERS: Record<
  Exclude<EventSort, 'relevance'>,
  { key: Prisma.Sql; order: Prisma.Sql; behind: (after: EventCursor) => Prisma.Sql }
> = {
  earliest: {
    key: Prisma.sql`0`,
    order: Prisma.sql`"number"`,
    behind: ([, number]) => Prisma.sql`"number" > ${number}`,
  },
  latest: {
    key: Prisma.sql`0`,
    order: Prisma.sql`"number" DESC`,
    behind: ([, number]) => Prisma.sql`"number" < ${number}`,
  },
  importance: {
    key: Prisma.sql`"rank"`,
    order: Prisma.sql`"rank"`,
    behind: ([rank]) => Prisma.sql`"rank" > ${rank}`,
  },
  passages: {
    key: Prisma.sql`"passages"`,
    order: Prisma.sql`"passages" DESC, "number"`,
    behind: ([key, number]) =>
      Prisma.sql`("passages" < ${key} OR ("passages" = ${key} AND "number" > ${number}))`,
  },
};

type Place = { id: string; number: bigint; key: bigint };

/** How a list is asked for: how long its pages are, where this one begins, its order, and whether it has all events or those that stand out. */
interface Listing {
  limit: number;
  after: EventCursor | null;
  /** Where none is given the order is the usual one (`sortOf`). */
  sort?: EventSort | null | undefined;
  show?: EventShow;
}

/** The events of a page, in an order of its own. */
function inOrder(
  sort: keyof typeof ORDERS,
  { where, after, limit }: { where: Prisma.Sql; after: EventCursor | null; limit: number },
): Promise<Place[]> {
  const { key, order, behind } = ORDERS[sort];
  const next = after === null ? Prisma.sql`1` : behind(after);
  return database().$queryRaw<Place[]>`
    SELECT "id", "number", ${key} AS "key" FROM "Event" WHERE ${where} AND ${next} ORDER BY ${order} LIMIT ${limit}`;
}

/** How many events that fit otherwise lie before the days that are asked for, and how many behind them? */
async function edges(filters: EventFilters): Promise<Pick<EventPage, 'before' | 'after'>> {
  const { from, to } = filters;
  if (from === null && to === null) return { before: 0, after: 0 };
  const stretch = { from: from === null ? FIRST_DAY : dayNumber(from), to: dayNumber(to ?? OPEN_END) };
  return edgesOf(stretch, await fitting({ ...filters, from: null, to: null }));
}

/** Which events fit the filters, a page at a time? */
export async function pageEvents(
  filters: EventFilters,
  { limit, after, sort: asked, show = 'all' }: Listing,
): Promise<EventPage> {
  const db = database();
  const words = filters.q !== null && (await foundEvents(filters.q)) !== null ? filters.q : null;
  const sort = sortOf(asked, words);
  const ever = { ...filters, from: null, to: null };
  const condition = await eventCondition(filters);
  const standsOut = Prisma.sql`"isKey" = 1`;
  const conditions = [condition, show === 'key' ? standsOut : null].filter((one) => one !== null);
  const where = conditions.length === 0 ? Prisma.sql`1` : Prisma.join(conditions, ' AND ');
  const [places, [keys], everMatching, total, { before, after: behind }] = await Promise.all([
    sort === 'relevance'
      ? byRelevance(words ?? '', { where, after: after?.[0] ?? null, limit: limit + 1 })
      : inOrder(sort, { where, after, limit: limit + 1 }),
    db.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) AS "count" FROM "Event" WHERE ${standsOut} AND ${condition ?? Prisma.sql`1`}`,
    countEvents(ever),
    countEvents(NO_FILTERS),
    edges(filters),
  ]);
  const standing = Number(keys?.count ?? 0);
  const all = everMatching - before - behind;
  const last = places.length > limit ? places[limit - 1] : undefined;
  const ids = places.slice(0, limit).map(({ id }) => id);
  const rows = await db.event.findMany({ where: { id: { in: ids } }, include: SUMMARY_INCLUDE });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    total,
    matching: show === 'key' ? standing : all,
    key: standing,
    all,
    before,
    after: behind,
    next: last === undefined ? null : writeCursor([Number(last.key), Number(last.number)]),
    events: ids.flatMap((id) => byId.get(id) ?? []).map(summaryOf),
    ...(filters.q !== null && { found: await foundIn(ids, filters.q) }),
  };
}
