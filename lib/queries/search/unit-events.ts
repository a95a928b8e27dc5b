import 'server-only';
import { dayNumber } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import { marksWithin } from '../window/stretch';
import { matchOf, type Unit } from './resolve-query';

/**
 * How well an event is found, the best first: it has the name (or lies within the time) that is asked for; its title has the words; a passage has them, or its
 * days only meet the time.
 */
export const BY_NAME = 3;
const BY_TITLE = 2;
const BY_PASSAGE = 1;

/** The first and the last number of the events that are looked at, and what share of all events they are. */
export interface Among {
  first: number;
  last: number;
  share: number;
}

/** From this share of all events on it is quicker to have FTS5 leave out what is found already; below it, to enter the index at the first of them, which it does not for `NOT`. */
const WIDE = 1 / 8;

/** A query for the numbers of the events that are found so well. */
export interface Finding {
  how: number;
  numbers: Prisma.Sql;
}

/** The numbers of the events that begin within some days: events are numbered by their first day. */
const beginning = (first: number, last: number) => Prisma.sql`
  SELECT "number" FROM "Event" WHERE "number"
    BETWEEN (SELECT "number" FROM "Event" WHERE "earliestDay" >= ${first} ORDER BY "earliestDay", "number" LIMIT 1)
    AND (SELECT "number" FROM "Event" WHERE "earliestDay" <= ${last} ORDER BY "earliestDay" DESC, "number" DESC LIMIT 1)`;

/** Events that lie within a time, and those whose days meet it: a stretch of numbers, and the few whose days go on across one of its ends. */
function inTime({ from, to }: Extract<Unit, { kind: 'time' }>): Finding[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const across = (day: number) => marksWithin({ lanes: 'none', from: day, to: day });
  const begun = beginning(first, last);
  // A date that is open at one end meets every time behind it, and tells nothing of it.
  const met = Prisma.sql`"startDay" < ${first} AND ("endDay" <= ${last}
    OR (SELECT "precision" FROM "Event" e WHERE e."number" = a."number") <> 'open')`;
  return [
    {
      how: BY_NAME,
      numbers: Prisma.sql`
        ${begun} AND "number" NOT IN (SELECT "number" FROM (${across(last)}) WHERE "endDay" > ${last})`,
    },
    {
      how: BY_PASSAGE,
      numbers: Prisma.sql`${begun} UNION ALL SELECT "number" FROM (${across(first)}) a WHERE ${met}`,
    },
  ];
}

const having = (facet: 'name' | 'held-name', ids: readonly string[], { first, last }: Among) => Prisma.sql`
  SELECT "number" FROM "EventTerm" WHERE "facet" = ${facet} AND "value" IN (${Prisma.join([...ids])})
    AND "number" BETWEEN ${first} AND ${last}`;

/** (`CAST`: the numbers are bound as floating-point ones, by which FTS5 does not enter its index, and so would read all that hold the words.) */
const holding = (match: string, { first, last }: Among) => Prisma.sql`
  SELECT "rowid" AS "number" FROM "EventSearch" WHERE "EventSearch" MATCH ${match}
    AND "rowid" BETWEEN CAST(${first} AS INTEGER) AND CAST(${last} AS INTEGER)`;

/**
 * The events that have what a unit of a query asks for, the best found first; one may come again among those found less well.
 * @param among of events beyond these none need be found
 */
export function findingsOf(unit: Unit, among: Among): Finding[] {
  if (unit.kind === 'time') return inTime(unit);
  const ids = unit.names.map(({ id }) => id);
  const match = matchOf(unit.text);
  const titled = `title : (${match})`;
  const named = ids.length === 0 ? [] : [{ how: BY_NAME, numbers: having('name', ids, among) }];
  const held = ids.length === 0 ? [] : [{ how: BY_PASSAGE, numbers: having('held-name', ids, among) }];
  const inTitle = match === null ? [] : [{ how: BY_TITLE, numbers: holding(titled, among) }];
  const isWide = among.share > WIDE;
  const inPassage = match !== null && isWide ? `(${match}) NOT ${titled}` : match;
  const anywhere = inPassage === null ? [] : [{ how: BY_PASSAGE, numbers: holding(inPassage, among) }];
  return [...named, ...inTitle, ...held, ...anywhere];
}
