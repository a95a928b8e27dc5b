import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import type { Stretch } from './stretch';

/** How many events that fit lie wholly before a stretch, and how many behind it? */
export async function edgesOf(
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  fitting: Prisma.Sql | null,
): Promise<{ before: number; after: number }> {
  const events = fitting ?? Prisma.sql`"Event"`;
  const [row] = await database().$queryRaw<{ before: bigint; after: bigint }[]>`
    SELECT (SELECT count(*) FROM ${events} WHERE "latestDay" < ${from}) AS "before",
      (SELECT count(*) FROM ${events} WHERE "earliestDay" > ${to}) AS "after"`;
  return { before: Number(row?.before ?? 0), after: Number(row?.after ?? 0) };
}
