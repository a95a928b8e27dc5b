import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import type { EventSummary } from './event-view';
import { numberBeside } from './sets/event-columns';

/** How many events are shown before and behind, and how many places of the list away they are looked for. */
const SHOWN = 3;
const NEAR = 500;

/** How many of the countries and persons have to be the same, where an event has as many. */
const SHARED = 2;

type Candidate = { number: bigint; days: bigint };

/** The nearest events on one side of an event which share countries and persons with it. */
async function nearest(number: number, atDay: number, side: Prisma.Sql): Promise<number[]> {
  const rows = await database().$queryRaw<Candidate[]>`
    WITH "own" AS (
      SELECT "facet", "value" FROM "EventTerm" WHERE "number" = ${number} AND "facet" IN ('country', 'participant'))
    SELECT e."number", abs(e."atDay" - ${atDay}) AS "days"
    FROM "own" CROSS JOIN "EventTerm" t CROSS JOIN "Event" e
    WHERE t."facet" = "own"."facet" AND t."value" = "own"."value" AND t."number" BETWEEN ${side}
      AND e."number" = t."number"
    GROUP BY e."number" HAVING count(*) >= min(${SHARED}, (SELECT count(*) FROM "own"))
    ORDER BY "days", e."number" LIMIT ${SHOWN}`;
  return rows.map((row) => Number(row.number));
}

/** Which events before and after this one share countries and persons with it? The nearest in time, by date. */
export async function relatedEvents({
  number,
  atDay,
}: {
  number: number;
  atDay: number;
}): Promise<{ before: EventSummary[]; after: EventSummary[] }> {
  const sides = await Promise.all([
    nearest(number, atDay, Prisma.sql`${await numberBeside(number, -NEAR)} AND ${number - 1}`),
    nearest(number, atDay, Prisma.sql`${number + 1} AND ${await numberBeside(number, NEAR)}`),
  ]);
  const rows = await database().event.findMany({
    where: { number: { in: sides.flat() } },
    include: SUMMARY_INCLUDE,
    orderBy: { number: 'asc' },
  });
  const [before, after] = [
    rows.filter((row) => row.number < number),
    rows.filter((row) => row.number > number),
  ];
  return { before: before.map(summaryOf), after: after.map(summaryOf) };
}
