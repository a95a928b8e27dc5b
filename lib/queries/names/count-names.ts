import 'server-only';
import type { TermCounts } from '../all-term-counts';
import { countsOfFacet } from '../facet-counts';
import type { EventFilters } from '../filters';
import { memoised } from '../memoised';
import { fittingSet } from '../sets/fitting-set';

const counted = memoised(async (filters: EventFilters) => countsOfFacet('name', await fittingSet(filters)));

/**
 * How many events that fit each name stands for: those in which it takes part, of which it is the place or the conference, or in whose words it is named. A
 * name without such an event is absent.
 * @param ids the names that are counted; all where none are given
 */
export async function countNames({
  filters,
  ids,
}: {
  filters: EventFilters;
  ids?: readonly string[];
}): Promise<TermCounts> {
  const all = await counted(filters);
  if (ids === undefined) return all;
  const wanted = new Set(ids);
  return new Map([...all].filter(([id]) => wanted.has(id)));
}
