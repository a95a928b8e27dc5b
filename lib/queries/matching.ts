import 'server-only';
import { CONTRADICTED, type Facet } from '@/lib/schema/facet';
import { dayNumber } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import { entitiesCalled, searchWords } from './called';
import type { EventFilters } from './filters';

/** Events by values of a facet. */
function having(facet: Facet, values: readonly string[]): Prisma.Sql {
  return Prisma.sql`SELECT "number" FROM "EventTerm" WHERE "facet" = ${facet} AND "value" IN (${Prisma.join([...values])})`;
}

/** Events that tell of a word, or of someone whose name holds it. */
async function telling(word: string): Promise<Prisma.Sql> {
  const told = Prisma.sql`SELECT "number" FROM "EventText" WHERE instr("text", ${word})`;
  const ids = (await entitiesCalled(word)).map(({ id }) => id);
  if (ids.length === 0) return told;
  return Prisma.sql`${told} UNION SELECT "number" FROM "EventTerm"
    WHERE "facet" IN ('country', 'participant', 'place') AND "value" IN (${Prisma.join(ids)})`;
}

/** What events have to be found by, all of it. */
async function termsOf(filters: EventFilters): Promise<Prisma.Sql[]> {
  const { country, kind, status, document, participant, precision, match, role, contradicted, q } = filters;
  const countries: Facet = role ?? 'country';
  const lists: [Facet, readonly string[]][] = [
    ['kind', kind],
    ['status', status],
    ['document', document],
    ['participant', participant],
    ['precision', precision],
    ['contradicted', contradicted === null ? [] : [CONTRADICTED]],
    ...(match === 'all' ? country.map((one): [Facet, string[]] => [countries, [one]]) : []),
    [countries, match === 'all' ? [] : country],
  ];
  return [
    ...lists.flatMap(([facet, values]) => (values.length === 0 ? [] : [having(facet, values)])),
    ...(await Promise.all(q === null ? [] : searchWords(q).map(telling))),
  ];
}

/** The condition on the table "Event" that filters state; null for filters that ask for nothing. */
export async function eventCondition(filters: EventFilters): Promise<Prisma.Sql | null> {
  const { from, to } = filters;
  const conditions = (await termsOf(filters)).map((term) => Prisma.sql`"number" IN (${term})`);
  if (from !== null) conditions.push(Prisma.sql`"latestDay" >= ${dayNumber(from)}`);
  if (to !== null) conditions.push(Prisma.sql`"earliestDay" <= ${dayNumber(to)}`);
  return conditions.length === 0 ? null : Prisma.join(conditions, ' AND ');
}

/** A query for the numbers of the events that fit; null for filters that ask for nothing. */
export async function matchingNumbers(filters: EventFilters): Promise<Prisma.Sql | null> {
  const condition = await eventCondition(filters);
  return condition === null ? null : Prisma.sql`SELECT "number" FROM "Event" WHERE ${condition}`;
}
