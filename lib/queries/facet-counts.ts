import 'server-only';
import type { Facet } from '@/lib/schema/facet';
import type { EventSet } from '@/lib/sets/event-set';
import { allTermCounts, type TermCounts } from './all-term-counts';
import type { EventFilters } from './filters';
import { type Term, termsOf } from './matching';
import { memoised } from './memoised';
import { common, daysSet, termSet } from './sets/fitting-set';
import { termSets } from './sets/term-sets';

/** The facets whose values are counted all at once. Names are many, and are counted where somebody asks for them (`names/count-names`). */
const COUNTED = [
  ...(['country', 'actor', 'object', 'kind', 'status'] as const),
  ...(['document', 'participant', 'precision', 'contradicted'] as const),
] satisfies Facet[];

/** Of these one is asked for at a time. */
const ROLES: ReadonlySet<Facet> = new Set(['country', 'actor', 'object']);

/** The facet that a filter takes its values from; null where its values are not counted without it: words, names, and countries that all must fit. */
function facetOf({ filter }: Term, { role, match }: EventFilters): Facet | null {
  if (filter === 'q' || filter === 'name' || (filter === 'country' && match === 'all')) return null;
  return filter === 'country' ? (role ?? 'country') : filter;
}

/** How many events of a set each value of a facet has; all, where the set is null. */
export async function countsOfFacet(facet: Facet, fitting: EventSet | null): Promise<TermCounts> {
  const counts = new Map<string, number>();
  const bits = fitting?.asBits();
  for (const [value, events] of await termSets(facet)) {
    const count = bits === undefined ? events.size : events.sizeWith(bits);
    if (count > 0) counts.set(value, count);
  }
  return counts;
}

async function count(filters: EventFilters): Promise<ReadonlyMap<string, TermCounts>> {
  const { from, to } = filters;
  const terms = await Promise.all(
    (await termsOf(filters)).map(async (term) => ({
      own: facetOf(term, filters),
      events: await termSet(term),
    })),
  );
  const days = await daysSet({ from, to });
  if (terms.length === 0 && days === null) return allTermCounts(COUNTED);
  const fitting = common([...terms.map(({ events }) => events), days]);
  const owned = new Set(terms.map(({ own }) => own));
  const under = (facet: Facet) =>
    owned.has(facet)
      ? common([...terms.flatMap(({ own, events }) => (own === facet ? [] : events)), days])
      : fitting;
  const role = filters.role ?? 'country';
  const counted = COUNTED.filter((facet) => facet === role || !ROLES.has(facet));
  return new Map(
    await Promise.all(
      counted.map(async (facet) => [facet, await countsOfFacet(facet, under(facet))] as const),
    ),
  );
}

/** How many events has each value of each facet, under the filters of the others? */
export const countTerms = memoised(count);
