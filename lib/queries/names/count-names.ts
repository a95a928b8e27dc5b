import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import type { TermCounts } from '../facet-counts';
import type { EventFilters } from '../filters';
import { fitting } from '../fitting';
import { memoised } from '../memoised';

/**
 * How many events that fit each name stands for: those in which it takes part, of which it is the place or the conference, or in whose words it is named. A
 * name without such an event is absent.
 * @param ids the names that are counted; all where none are given
 */
export const countNames = memoised(
  async ({ filters, ids }: { filters: EventFilters; ids?: readonly string[] }): Promise<TermCounts> => {
    const fits = await fitting(filters);
    const among = fits === null ? Prisma.empty : Prisma.sql`AND "number" IN (SELECT "number" FROM ${fits})`;
    const named = ids === undefined ? Prisma.empty : Prisma.sql`AND "value" IN (${Prisma.join([...ids])})`;
    const rows = await database().$queryRaw<{ value: string; count: bigint }[]>`
      SELECT "value", count(*) AS "count" FROM "EventTerm" INDEXED BY "sqlite_autoindex_EventTerm_1"
      WHERE "facet" = 'name' ${named} ${among} GROUP BY "value"`;
    return new Map(rows.map(({ value, count }) => [value, Number(count)]));
  },
);
