import 'server-only';
import { database } from '@/lib/db';
import type { Facet } from '@/lib/schema/facet';
import { EventSet } from '@/lib/sets/event-set';
import { memoised } from '../memoised';
import { allNumbers } from './event-columns';

/** The events of each value of a facet, in the order of the values; read once for as long as the same data are served. */
export const termSets = memoised(async (facet: Facet): Promise<ReadonlyMap<string, EventSet>> => {
  const rows = await database().eventSet.findMany({ where: { facet }, orderBy: { value: 'asc' } });
  const all = await allNumbers();
  return new Map(rows.map(({ value, size, numbers }) => [value, EventSet.ofText(numbers, size, all)]));
});
