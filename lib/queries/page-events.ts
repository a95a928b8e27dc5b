import 'server-only';
import { database } from '@/lib/db';
import { OPEN_END } from '@/lib/schema/day';
import { type EventShow, type EventSort, sortOf } from '@/lib/schema/event-sort';
import type { EventSet } from '@/lib/sets/event-set';
import { dayNumber, FIRST_DAY } from '@/lib/time/day';
import { countEvents } from './count-events';
import { type EventCursor, writeCursor } from './event-cursor';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import type { EventSummary } from './event-view';
import { type EventFilters, NO_FILTERS } from './filters';
import { byRelevance } from './search/by-relevance';
import { type Found, foundIn } from './search/found';
import { foundEvents } from './search/found-events';
import { type EventColumns, eventColumns } from './sets/event-columns';
import { firstPlaces, type Place } from './sets/first-places';
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

/** More than there are events. */
const MANY = 1e9;

/** The order of a list: the place of an event in it, and what a cursor says of that place. Words have an order of their own. */
const ORDERS: Record<
  Exclude<EventSort, 'relevance'>,
  {
    placeOf: (number: number, columns: EventColumns) => number;
    place: (after: EventCursor) => number;
    cursorOf: (key: number) => number;
  }
> = {
  earliest: { placeOf: (number) => number, place: ([, number]) => number, cursorOf: () => 0 },
  latest: { placeOf: (number) => -number, place: ([, number]) => -number, cursorOf: () => 0 },
  importance: {
    placeOf: (number, { rank }) => rank[number] as number,
    place: ([rank]) => rank,
    cursorOf: (key) => key,
  },
  passages: {
    placeOf: (number, { passages }) => number - (passages[number] as number) * MANY,
    place: ([passages, number]) => number - passages * MANY,
    cursorOf: (key) => Math.ceil(-key / MANY),
  },
};

/** How a list is asked for: how long its pages are, where this one begins, its order, and whether it has all events or those that stand out. */
interface Listing {
  limit: number;
  after: EventCursor | null;
  /** Where none is given the order is the usual one (`sortOf`). */
  sort?: EventSort | null | undefined;
  show?: EventShow;
}

/** The events of a page, in an order of its own; their keys are those of the cursor. */
async function inOrder(
  sort: keyof typeof ORDERS,
  { listed, after, limit }: { listed: EventSet | null; after: EventCursor | null; limit: number },
): Promise<Place[]> {
  const { placeOf, place, cursorOf } = ORDERS[sort];
  const columns = await eventColumns();
  const numbers = listed?.numbers() ?? columns.rank.map((_, number) => number);
  const behind = after === null ? null : place(after);
  // From the end the first ones come first there, and all others are behind them.
  const inTurn = sort === 'latest' ? numbers.toReversed() : numbers;
  const places = firstPlaces(inTurn, (number) => placeOf(number, columns), { behind, limit });
  return places.map(({ number, key }) => ({ number, key: cursorOf(key) }));
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
  const words = filters.q !== null && (await foundEvents(filters.q)) !== null ? filters.q : null;
  const sort = sortOf(asked, words);
  const ever = { ...filters, from: null, to: null };
  const [fitting, { key }] = await Promise.all([fittingSet(filters), eventColumns()]);
  const listed = show === 'key' ? common([fitting, key]) : fitting;
  const [places, everMatching, total, { before, after: behind }] = await Promise.all([
    sort === 'relevance'
      ? byRelevance(words ?? '', { fitting: listed, after: after?.[0] ?? null, limit: limit + 1 })
      : inOrder(sort, { listed, after, limit: limit + 1 }),
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
