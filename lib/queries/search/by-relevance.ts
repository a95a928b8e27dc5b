import 'server-only';
import type { EventSet } from '@/lib/sets/event-set';
import { eventColumns } from '../sets/event-columns';
import { firstPlaces, type Keyed } from '../sets/first-places';
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
): Promise<Keyed[]> {
  const [byQuery, { numbers, rank }] = await Promise.all([foundEvents(query), eventColumns()]);
  const found: Keyed[] = [];
  for (const [how, events] of byQuery?.byHow ?? []) {
    const keyOf = (place: number) => (BY_NAME - how) * RANKS + (rank[place] as number);
    const own = common([events, fitting])?.places() ?? [];
    const first = firstPlaces(own, keyOf, { behind: after, limit: limit - found.length });
    found.push(...first.map(({ place, key }) => ({ number: numbers[place] as number, key })));
  }
  return found;
}
