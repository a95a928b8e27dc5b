import 'server-only';
import { dayNumber } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import { matchOf, type Unit } from './resolve-query';

/**
 * How well an event is found, the best first: it has the name (or lies within the time) that is asked for; its title has the words; a passage has them, or its
 * days only meet the time.
 */
export const BY_NAME = 3;
const BY_TITLE = 2;
const BY_PASSAGE = 1;

/** A query for the numbers of the events that are found so well. */
export interface Finding {
  how: number;
  numbers: Prisma.Sql;
}

/**
 * Events that lie within a time, and those that begin in it, end in it or go on all through it: asked one by one, each reads a
 * stretch of an index and not all events before or after.
 */
function inTime({ from, to }: Extract<Unit, { kind: 'time' }>): Finding[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const begins = Prisma.sql`SELECT "number" FROM "Event" WHERE "earliestDay" BETWEEN ${first} AND ${last}`;
  const ends = Prisma.sql`SELECT "number" FROM "Event" WHERE "latestDay" BETWEEN ${first} AND ${last}`;
  // A date that is open at one end meets every time behind it, and tells nothing of it.
  const spans = Prisma.sql`
    SELECT "number" FROM "Event" INDEXED BY "Event_earliestDay_latestDay_idx"
    WHERE "earliestDay" < ${first} AND "latestDay" > ${last} AND "precision" <> 'open'`;
  return [
    { how: BY_NAME, numbers: Prisma.sql`${begins} AND "latestDay" <= ${last}` },
    { how: BY_PASSAGE, numbers: Prisma.sql`${begins} UNION ALL ${ends} UNION ALL ${spans}` },
  ];
}

const having = (facet: 'name' | 'held-name', ids: readonly string[]) => Prisma.sql`
  SELECT "number" FROM "EventTerm" WHERE "facet" = ${facet} AND "value" IN (${Prisma.join([...ids])})`;

const holding = (match: string) => Prisma.sql`
  SELECT "rowid" AS "number" FROM "EventSearch" WHERE "EventSearch" MATCH ${match}`;

/** The events that have what a unit of a query asks for, the best found first; one may come again among those found less well. */
export function findingsOf(unit: Unit): Finding[] {
  if (unit.kind === 'time') return inTime(unit);
  const ids = unit.names.map(({ id }) => id);
  const match = matchOf(unit.text);
  const named = ids.length === 0 ? [] : [{ how: BY_NAME, numbers: having('name', ids) }];
  const held = ids.length === 0 ? [] : [{ how: BY_PASSAGE, numbers: having('held-name', ids) }];
  const inTitle = match === null ? [] : [{ how: BY_TITLE, numbers: holding(`title : (${match})`) }];
  const anywhere = match === null ? [] : [{ how: BY_PASSAGE, numbers: holding(match) }];
  return [...named, ...inTitle, ...held, ...anywhere];
}
