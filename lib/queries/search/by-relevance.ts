import 'server-only';
import type { EventSet } from '@/lib/sets/event-set';
import { eventColumns } from '../sets/event-columns';
import { firstPlaces, type Place } from '../sets/first-places';
import { common } from '../sets/fitting-set';
import { foundEvents } from './found-events';
import { BY_NAME } from './unit-events';

/** Ranks of importance lie below this, so that a key holds how well an event is found and its rank. */
const RANKS = 100_000_000;

/**
 * The events that a query finds: those found best first, of those found alike the more important. Their key grows from the best found and most important one on.
 * @param fitting what is asked of them besides; null for nothing
 * @param after the key behind which they come; null for the first
 */
export async function byRelevance(
  query: string,
  { fitting, after, limit }: { fitting: EventSet | null; after: number | null; limit: number },
): Promise<Place[]> {
  const [found, { rank }] = await Promise.all([foundEvents(query), eventColumns()]);
  const places: Place[] = [];
  for (const [how, events] of found?.byHow ?? []) {
    const placeOf = (number: number) => (BY_NAME - how) * RANKS + (rank[number] as number);
    const own = common([events, fitting])?.numbers() ?? [];
    places.push(...firstPlaces(own, placeOf, { behind: after, limit: limit - places.length }));
  }
  return places;
}
