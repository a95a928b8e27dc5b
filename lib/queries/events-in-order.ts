import 'server-only';
import { type EventShow, type EventSort, sortOf } from '@/lib/schema/event-sort';
import type { EventSet } from '@/lib/sets/event-set';
import type { EventCursor } from './event-cursor';
import { byRelevance } from './search/by-relevance';
import { foundEvents } from './search/found-events';
import { type EventColumns, eventColumns } from './sets/event-columns';
import { firstPlaces, type Place } from './sets/first-places';

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
export interface Listing {
  limit: number;
  after: EventCursor | null;
  /** Where none is given the order is the usual one (`sortOf`). */
  sort?: EventSort | null | undefined;
  show?: EventShow;
}

/** What is to be put in order: the events of a list, all where it is null; how many behind which place. */
interface Wanted extends Pick<Listing, 'sort' | 'after' | 'limit'> {
  listed: EventSet | null;
}

/**
 * So many events of a list, in its order; their keys are those of the cursor.
 * @param q the words that are looked for, which have an order of their own
 */
export async function inOrder(
  q: string | null,
  { listed, sort: asked, after, limit }: Wanted,
): Promise<Place[]> {
  const words = q !== null && (await foundEvents(q)) !== null ? q : null;
  const sort = sortOf(asked, words);
  if (sort === 'relevance')
    return byRelevance(words ?? '', { fitting: listed, after: after?.[0] ?? null, limit });
  const { placeOf, place, cursorOf } = ORDERS[sort];
  const columns = await eventColumns();
  const numbers = listed?.numbers() ?? columns.rank.map((_, number) => number);
  const behind = after === null ? null : place(after);
  // From the end the first ones come first there, and all others are behind them.
  const inTurn = sort === 'latest' ? numbers.toReversed() : numbers;
  const places = firstPlaces(inTurn, (number) => placeOf(number, columns), { behind, limit });
  return places.map(({ number, key }) => ({ number, key: cursorOf(key) }));
}
