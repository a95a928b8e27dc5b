import type { TermCounts } from '@/lib/queries/all-term-counts';
import type { Facet } from '@/lib/schema/facet';
import { termSets } from './term-sets';

/** How many events each value of some facets has. */
export async function allTermCounts(facets: readonly Facet[]): Promise<Map<Facet, TermCounts>> {
  return new Map(
    await Promise.all(
      facets.map(async (facet) => {
        const counts = [...(await termSets(facet))].map(([value, { size }]) => [value, size] as const);
        return [facet, new Map(counts)] as const;
      }),
    ),
  );
}
