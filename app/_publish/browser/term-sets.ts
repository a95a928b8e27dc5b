import type { Facet } from '@/lib/schema/facet';
import { EventSet } from '@/lib/sets/event-set';
import { allNumbers } from './event-columns';
import { names, whole } from './parts';

const known = new Map<Facet, Promise<ReadonlyMap<string, EventSet>>>();

async function read(facet: Facet): Promise<ReadonlyMap<string, EventSet>> {
  const [{ terms }, all] = await Promise.all([whole(), allNumbers()]);
  const own = facet === 'name' || facet === 'held-name' ? (await names()).terms[facet] : terms[facet];
  return new Map(Object.entries(own ?? {}).map(([value, numbers]) => [value, EventSet.of(numbers, all)]));
}

/** The events of each value of a facet. */
export function termSets(facet: Facet): Promise<ReadonlyMap<string, EventSet>> {
  const sets = known.get(facet) ?? read(facet);
  known.set(facet, sets);
  return sets;
}
