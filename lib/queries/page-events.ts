import 'server-only';
import { database } from '@/lib/db';
import { OPEN_END } from '@/lib/schema/day';
import { dayNumber, FIRST_DAY } from '@/lib/time/day';
import { countEvents } from './count-events';
import { writeCursor } from './event-cursor';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import type { EventSummary } from './event-view';
import { inOrder, type Listing } from './events-in-order';
import { type EventFilters, NO_FILTERS } from './filters';
import { type Found, foundIn } from './search/found';
import { eventColumns } from './sets/event-columns';
import { common, fittingSet } from './sets/fitting-set';
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

/** How many events that fit otherwise lie before the days that are asked for, and how many behind them? */
async function edges(filters: EventFilters): Promise<Pick<EventPage, 'before' | 'after'>> {
  const { from, to } = filters;
  if (from === null && to === null) return { before: 0, after: 0 };
  const stretch = { from: from === null ? FIRST_DAY : dayNumber(from), to: dayNumber(to ?? OPEN_END) };
  return edgesOf(stretch, await fittingSet({ ...filters, from: null, to: null }));
}

/** Which events fit the filters, a page at a time? */
export async function pageEvents(
  filters: EventFilters,
  { limit, after, sort: asked, show = 'all' }: Listing,
): Promise<EventPage> {
  const ever = { ...filters, from: null, to: null };
  const [fitting, { key }] = await Promise.all([fittingSet(filters), eventColumns()]);
  const listed = show === 'key' ? common([fitting, key]) : fitting;
  const [places, everMatching, total, { before, after: behind }] = await Promise.all([
    inOrder(filters.q, { listed, sort: asked, after, limit: limit + 1 }),
    countEvents(ever),
    countEvents(NO_FILTERS),
    edges(filters),
  ]);
  const standing = fitting?.sizeWith(key) ?? key.size;
  const all = everMatching - before - behind;
  const last = places.length > limit ? places[limit - 1] : undefined;
  const numbers = places.slice(0, limit).map(({ number }) => number);
  const rows = await database().event.findMany({
    where: { number: { in: numbers } },
    include: SUMMARY_INCLUDE,
  });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const events = numbers.flatMap((number) => byNumber.get(number) ?? []);
  return {
    total,
    matching: show === 'key' ? standing : all,
    key: standing,
    all,
    before,
    after: behind,
    next: last === undefined ? null : writeCursor([last.key, last.number]),
    events: events.map(summaryOf),
    ...(filters.q !== null && {
      found: await foundIn(
        events.map(({ id }) => id),
        filters.q,
      ),
    }),
  };
}
