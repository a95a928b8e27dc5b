import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import { matchOf, type Pattern } from './resolve-query';

/** Whether any event or passage holds a pattern. */
export async function wordsOccur(pattern: Pattern): Promise<boolean> {
  const match = matchOf([[pattern]]);
  if (match === null) return false;
  const [row] = await database().$queryRaw<{ held: bigint }[]>`
    SELECT EXISTS (SELECT 1 FROM "EventSearch" WHERE "EventSearch" MATCH ${match})
      OR EXISTS (SELECT 1 FROM "PassageSearch" WHERE "PassageSearch" MATCH ${match}) AS "held"`;
  return Number(row?.held) === 1;
}

/** How many events have words, each in any of its patterns, in their titles, and in their passages. */
export async function countHolding(
  text: readonly (readonly Pattern[])[],
): Promise<{ titles: number; passages: number }> {
  const match = matchOf(text);
  if (match === null) return { titles: 0, passages: 0 };
  const count = (column: string) => Prisma.sql`
    (SELECT count(*) FROM "EventSearch" WHERE "EventSearch" MATCH ${`${column} : (${match})`})`;
  const [row] = await database().$queryRaw<{ titles: bigint; passages: bigint }[]>`
    SELECT ${count('title')} AS "titles", ${count('passage')} AS "passages"`;
  return { titles: Number(row?.titles ?? 0), passages: Number(row?.passages ?? 0) };
}
