import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import type { EventFilters } from './filters';
import { eventCondition } from './matching';
import { memoised } from './memoised';

/** How many events fit? */
export const countEvents = memoised(async (filters: EventFilters): Promise<number> => {
  const where = (await eventCondition(filters)) ?? Prisma.sql`1`;
  const [row] = await database().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS "count" FROM "Event" WHERE ${where}`;
  return Number(row?.count ?? 0);
});
