import 'server-only';
import { type EventShow, type EventSort, sortOf } from '@/lib/schema/event-sort';
import type { EventSet } from '@/lib/sets/event-set';
import type { EventCursor } from './event-cursor';
import { byRelevance } from './search/by-relevance';
import { foundEvents } from './search/found-events';
import { type EventColumns, eventColumns } from './sets/event-columns';
import { firstPlaces, type Keyed } from './sets/first-places';

/** More than any number of an event. */
const MANY = 2 ** 31;

/** The order of a list: the place of an event in it, and what a cursor says of that place. Words have an order of their own. */
const ORDERS: Record<
  Exclude<EventSort, 'relevance'>,
  {
    keyOf: (place: number, columns: EventColumns) => number;
    behind: (after: EventCursor) => number;
    cursorOf: (key: number) => number;
  }
> = {
  earliest: {
    keyOf: (place, { numbers }) => numbers[place] as number,
    behind: ([, number]) => number,
    cursorOf: () => 0,
  },
  latest: {
    keyOf: (place, { numbers }) => -(numbers[place] as number),
    behind: ([, number]) => -number,
    cursorOf: () => 0,
  },
  importance: {
    keyOf: (place, { rank }) => rank[place] as number,
    behind: ([rank]) => rank,
    cursorOf: (key) => key,
  },
  passages: {
    keyOf: (place, { numbers, passages }) => (numbers[place] as number) - (passages[place] as number) * MANY,
    behind: ([passages, number]) => number - passages * MANY,
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
): Promise<Keyed[]> {
  const words = q !== null && (await foundEvents(q)) !== null ? q : null;
  const sort = sortOf(asked, words);
  if (sort === 'relevance')
    return byRelevance(words ?? '', { fitting: listed, after: after?.[0] ?? null, limit });
  const { keyOf, behind: keyBehind, cursorOf } = ORDERS[sort];
  const columns = await eventColumns();
  const among = listed?.places() ?? columns.rank.map((_, place) => place);
  const behind = after === null ? null : keyBehind(after);
  // From the end the first ones come first there, and all others are behind them.
  const inTurn = sort === 'latest' ? among.toReversed() : among;
  const places = firstPlaces(inTurn, (place) => keyOf(place, columns), { behind, limit });
  return places.map(({ place, key }) => ({ number: columns.numbers[place] as number, key: cursorOf(key) }));
}
