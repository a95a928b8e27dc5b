import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { EventFilters } from './filters';
import { keptTable } from './kept-tables';
import { eventCondition } from './matching';

/**
 * The events that fit, as a table to join (`number`, `earliestDay`, `latestDay`), found once for all questions under the same
 * filters; null for filters that ask for nothing.
 */
export async function fitting(filters: EventFilters): Promise<Prisma.Sql | null> {
  const condition = await eventCondition(filters);
  if (condition === null) return null;
  return keptTable('fitting', filters, async (client, table) => {
    await client.$executeRaw`
      CREATE TABLE ${table} ("number" INTEGER PRIMARY KEY, "earliestDay" INTEGER, "latestDay" INTEGER)`;
    await client.$executeRaw`
      INSERT INTO ${table} SELECT "number", "earliestDay", "latestDay" FROM "Event" WHERE ${condition} ORDER BY "number"`;
  });
}
