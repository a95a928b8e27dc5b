import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';

/** A condition that may be left out, as a query for the numbers of the events that meet it. */
export type Condition = Prisma.Sql;

/** More than there are conditions: an event that misses one of them has the mark of that one, one that misses several has a higher. */
const STEP = 1000;

/**
 * A query for the events (`number`) that miss at most one of some conditions, with the one that they miss (`missed`, counted from 1; 0 where
 * they meet them all). It looks at every event once, however many conditions there are.
 * @param conditions what may be missed, fewer than a thousand
 * @param held what may not be missed; null for nothing
 */
export function nearMisses(conditions: readonly Condition[], held: Prisma.Sql | null): Prisma.Sql {
  const misses = conditions.map(
    (condition, i) => Prisma.sql`("number" NOT IN (${condition})) * ${STEP + i + 1}`,
  );
  const mark = misses.length === 0 ? Prisma.sql`0` : Prisma.join(misses, ' + ');
  return Prisma.sql`
    SELECT "number", max("mark" - ${STEP}, 0) AS "missed"
    FROM (SELECT "number", ${mark} AS "mark" FROM "Event" WHERE ${held ?? Prisma.sql`1`})
    WHERE "mark" < ${2 * STEP}`;
}

/** How many events would fit without each of the conditions, in their order; counted in one pass over the events. */
export async function countWithoutEach(
  conditions: readonly Condition[],
  held: Prisma.Sql | null,
): Promise<number[]> {
  const rows = await database().$queryRaw<{ missed: bigint; count: bigint }[]>`
    SELECT "missed", count(*) AS "count" FROM (${nearMisses(conditions, held)}) GROUP BY "missed"`;
  const counts = new Map(rows.map(({ missed, count }) => [Number(missed), Number(count)]));
  return conditions.map((_, i) => (counts.get(0) ?? 0) + (counts.get(i + 1) ?? 0));
}
