import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import { memoised } from '../memoised';
import { foundEvents } from './found-events';
import { BY_NAME } from './unit-events';

/** An event in the order of relevance: its key grows from the best found and most important one on. */
export interface RelevantPlace {
  id: string;
  number: bigint;
  key: bigint;
}

/** Ranks of importance lie below this, so that a key holds how well an event is found and its rank. */
const RANKS = 100_000_000;

/** From so many on, events found equally well are looked up in the order of importance, below it sorted. */
const MANY = 2000;

/** How many events a query finds, by how well. */
const countsOf = memoised(async (query: string): Promise<Map<number, number>> => {
  const found = await foundEvents(query);
  if (found === null) return new Map();
  const rows = await database().$queryRaw<{ how: bigint; count: bigint }[]>`
    SELECT "how", count(*) AS "count" FROM ${found} GROUP BY "how"`;
  return new Map(rows.map(({ how, count }) => [Number(how), Number(count)]));
});

/** Events found equally well, the most important first. */
async function equallyWell(
  found: Prisma.Sql,
  how: number,
  { where, behind, limit, many }: { where: Prisma.Sql; behind: number; limit: number; many: boolean },
): Promise<RelevantPlace[]> {
  const own = Prisma.sql`(SELECT "number" AS "found", "how" FROM ${found})`;
  const tables = many
    ? Prisma.sql`"Event" INDEXED BY "Event_rank_key" CROSS JOIN ${own} ON "found" = "number"`
    : Prisma.sql`${own} CROSS JOIN "Event" ON "number" = "found"`;
  return database().$queryRaw<RelevantPlace[]>`
    SELECT "id", "number", ${(BY_NAME - how) * RANKS} + "rank" AS "key" FROM ${tables}
    WHERE "how" = ${how} AND "rank" > ${behind} AND ${where} ORDER BY "rank" LIMIT ${limit}`;
}

/**
 * The events that a query finds: those found best first, of those found alike the more important.
 * @param where what is asked of them besides
 * @param after the key behind which they come; null for the first
 */
export async function byRelevance(
  query: string,
  { where, after, limit }: { where: Prisma.Sql; after: number | null; limit: number },
): Promise<RelevantPlace[]> {
  const [found, counts] = await Promise.all([foundEvents(query), countsOf(query)]);
  const places: RelevantPlace[] = [];
  if (found === null) return places;
  for (const how of [...counts.keys()].sort((a, b) => b - a)) {
    const behind = after === null ? -1 : after - (BY_NAME - how) * RANKS;
    if (behind >= RANKS || places.length >= limit) continue;
    const many = (counts.get(how) ?? 0) >= MANY;
    places.push(...(await equallyWell(found, how, { where, behind, limit: limit - places.length, many })));
  }
  return places;
}
