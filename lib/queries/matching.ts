import 'server-only';
import { CONTRADICTED, type Facet } from '@/lib/schema/facet';
import { FILTERS, LIST_FILTERS, type ListFilter } from '@/lib/schema/filter';
import { dayNumber } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import type { EventFilters } from './filters';
import { foundEvents } from './search/found-events';

/** Events by values of a facet. */
function having(facet: Facet, values: readonly string[]): Prisma.Sql {
  return Prisma.sql`SELECT "number" FROM "EventTerm" WHERE "facet" = ${facet} AND "value" IN (${Prisma.join([...values])})`;
}

/** What one filter asks of events; of names, and of countries that all must take part, each asks for itself. */
export interface Term {
  filter: ListFilter | 'contradicted' | 'q';
  values: readonly string[];
  /** A query for the numbers of the events that have it. */
  numbers: Prisma.Sql;
}

/** What filters ask of events besides days, all of it. */
export async function termsOf(filters: EventFilters): Promise<Term[]> {
  const { match, role, contradicted, q } = filters;
  type Asked = readonly [Exclude<Term['filter'], 'q'>, readonly string[]];
  const lists: Asked[] = [
    ...LIST_FILTERS.flatMap((name): Asked[] => {
      const { together } = FILTERS[name];
      const all = together === 'all' || (together === 'match' && match === 'all');
      return all ? filters[name].map((one) => [name, [one]]) : [[name, filters[name]]];
    }),
    ['contradicted', contradicted === null ? [] : [CONTRADICTED]],
  ];
  const terms = lists
    .filter(([, values]) => values.length > 0)
    .map(([filter, values]): Term => {
      const facet: Facet = filter === 'country' ? (role ?? 'country') : filter;
      return { filter, values, numbers: having(facet, values) };
    });
  const found = q === null ? null : await foundEvents(q);
  if (q === null || found === null) return terms;
  return [...terms, { filter: 'q', values: [q], numbers: Prisma.sql`SELECT "number" FROM ${found}` }];
}

/** The condition on the table "Event" that a stretch of days states; null where there is none. */
export function daysCondition({ from, to }: Pick<EventFilters, 'from' | 'to'>): Prisma.Sql | null {
  const conditions = [
    ...(from === null ? [] : [Prisma.sql`"latestDay" >= ${dayNumber(from)}`]),
    ...(to === null ? [] : [Prisma.sql`"earliestDay" <= ${dayNumber(to)}`]),
  ];
  return conditions.length === 0 ? null : Prisma.join(conditions, ' AND ');
}

/** The condition on the table "Event" that filters state; null for filters that ask for nothing. */
export async function eventCondition(filters: EventFilters): Promise<Prisma.Sql | null> {
  const days = daysCondition(filters);
  const conditions = (await termsOf(filters)).map(({ numbers }) => Prisma.sql`"number" IN (${numbers})`);
  if (days !== null) conditions.push(days);
  return conditions.length === 0 ? null : Prisma.join(conditions, ' AND ');
}
