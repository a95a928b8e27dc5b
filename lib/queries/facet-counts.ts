import 'server-only';
import { database } from '@/lib/db';
import { FACETS, type Facet } from '@/lib/schema/facet';
import { Prisma } from '@/prisma/generated/client';
import type { EventFilters } from './filters';
import { daysCondition, type Term, termsOf } from './matching';
import { memoised } from './memoised';
import { nearMisses } from './near-misses';

type Row = { facet: Facet; value: string; count: bigint };

/** Events by value. */
export type TermCounts = ReadonlyMap<string, number>;

/** The facets whose values are counted all at once. Names are many, and are counted where somebody asks for them (`names/count-names`). */
const COUNTED = FACETS.filter((facet) => facet !== 'name' && facet !== 'held-name');

/** The facet that a filter takes its values from; null where its values are not counted without it: words, names, and countries that all must fit. */
function facetOf({ filter }: Term, { role, match }: EventFilters): Facet | null {
  if (filter === 'q' || filter === 'name' || (filter === 'country' && match === 'all')) return null;
  return filter === 'country' ? (role ?? 'country') : filter;
}

const inOrder = (condition: Prisma.Sql, numbers: Prisma.Sql) => Prisma.sql`
  SELECT "facet", "value", count(*) AS "count" FROM "EventTerm" INDEXED BY "sqlite_autoindex_EventTerm_1"
  WHERE ${condition} ${numbers} GROUP BY "facet", "value"`;

/** A query for the counts of all facets: the events that fit, and those that miss one filter, are found once, and the terms are read once. */
async function countsUnder(filters: EventFilters): Promise<Prisma.Sql> {
  const terms = (await termsOf(filters)).map((term) => ({ ...term, facet: facetOf(term, filters) }));
  const own = terms.flatMap(({ facet, numbers }) => (facet === null ? [] : [{ facet, numbers }]));
  const held = terms.flatMap(({ facet, numbers }) =>
    facet === null ? [Prisma.sql`"number" IN (${numbers})`] : [],
  );
  const all = [...held, daysCondition(filters)].filter((one) => one !== null);
  if (own.length === 0 && all.length === 0)
    return inOrder(Prisma.sql`"facet" IN (${Prisma.join(COUNTED)})`, Prisma.empty);
  const near = nearMisses(
    own.map(({ numbers }) => numbers),
    all.length === 0 ? null : Prisma.join(all, ' AND '),
  );
  const among = (missed: number[]) =>
    Prisma.sql`AND +"number" IN (SELECT "number" FROM "near" WHERE "missed" IN (${Prisma.join(missed)}))`;
  const owned = new Set(own.map(({ facet }) => facet));
  const others = Prisma.sql`"facet" IN (${Prisma.join(COUNTED.filter((facet) => !owned.has(facet)))})`;
  const parts = [
    inOrder(others, among([0])),
    ...own.map(({ facet }, i) => inOrder(Prisma.sql`"facet" = ${facet}`, among([0, i + 1]))),
  ];
  return Prisma.sql`WITH "near" AS MATERIALIZED (${near}) ${Prisma.join(parts, ' UNION ALL ')}`;
}

async function count(filters: EventFilters): Promise<Map<Facet, TermCounts>> {
  const rows = await database().$queryRaw<Row[]>(await countsUnder(filters));
  const counts = new Map<Facet, Map<string, number>>();
  for (const row of rows) {
    const ofFacet = counts.get(row.facet) ?? new Map<string, number>();
    counts.set(row.facet, ofFacet.set(row.value, Number(row.count)));
  }
  return counts;
}

/** How many events has each value of each facet, under the filters of the others? */
export const countTerms = memoised(count);
