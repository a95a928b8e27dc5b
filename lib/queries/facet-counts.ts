import 'server-only';
import { database } from '@/lib/db';
import type { Facet } from '@/lib/schema/facet';
import { Prisma } from '@/prisma/generated/client';
import type { EventFilters } from './filters';
import { fitting } from './fitting';
import { remembered } from './remembered';

type Row = { facet: Facet; value: string; count: bigint };

/** Events by value. */
export type TermCounts = ReadonlyMap<string, number>;

/** The facets that have a filter, and the filters without it. Filtered countries that all must fit count as chosen. */
function withoutOwn(filters: EventFilters): [Facet[], EventFilters][] {
  const country: Facet = filters.role ?? 'country';
  const { match, kind, status, document, participant, precision, contradicted } = filters;
  const own: [boolean, Facet, Partial<EventFilters>][] = [
    [filters.country.length > 0 && match !== 'all', country, { country: [] }],
    [kind.length > 0, 'kind', { kind: [] }],
    [status.length > 0, 'status', { status: [] }],
    [document.length > 0, 'document', { document: [] }],
    [participant.length > 0, 'participant', { participant: [] }],
    [precision.length > 0, 'precision', { precision: [] }],
    [contradicted !== null, 'contradicted', { contradicted: null }],
  ];
  return own.flatMap(([filtered, facet, without]) =>
    filtered ? [[[facet], { ...filters, ...without }] as [Facet[], EventFilters]] : [],
  );
}

/** The counts of some facets under filters; of all of them where none are named as left out. */
async function rowsOf(filters: EventFilters, condition: Prisma.Sql): Promise<Row[]> {
  const table = await fitting(filters);
  const fits = table === null ? Prisma.empty : Prisma.sql`AND "number" IN (SELECT "number" FROM ${table})`;
  return database().$queryRaw<Row[]>`
    SELECT "facet", "value", count(*) AS "count" FROM "EventTerm" WHERE ${condition} ${fits} GROUP BY "facet", "value"`;
}

async function count(filters: EventFilters): Promise<Map<Facet, TermCounts>> {
  const own = withoutOwn(filters);
  const apart = own.flatMap(([facets]) => facets);
  const others = apart.length === 0 ? Prisma.sql`1` : Prisma.sql`"facet" NOT IN (${Prisma.join(apart)})`;
  const rows = await Promise.all([
    rowsOf(filters, others),
    ...own.map(([facets, without]) => rowsOf(without, Prisma.sql`"facet" IN (${Prisma.join(facets)})`)),
  ]);
  const counts = new Map<Facet, Map<string, number>>();
  for (const row of rows.flat()) {
    const ofFacet = counts.get(row.facet) ?? new Map<string, number>();
    counts.set(row.facet, ofFacet.set(row.value, Number(row.count)));
  }
  return counts;
}

/** How many events has each value of each facet, under the filters of the others? */
export const countTerms = remembered(count);
