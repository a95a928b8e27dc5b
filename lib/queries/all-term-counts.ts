import 'server-only';
import { database } from '@/lib/db';
import type { Facet } from '@/lib/schema/facet';

/** Events by value. */
export type TermCounts = ReadonlyMap<string, number>;

/** How many events each value of some facets has. */
export async function allTermCounts(facets: readonly Facet[]): Promise<Map<string, TermCounts>> {
  const rows = await database().eventSet.findMany({
    where: { facet: { in: [...facets] } },
    select: { facet: true, value: true, size: true },
  });
  const counts = new Map<string, Map<string, number>>();
  for (const { facet, value, size } of rows) {
    const ofFacet = counts.get(facet) ?? new Map<string, number>();
    counts.set(facet, ofFacet.set(value, size));
  }
  return counts;
}
