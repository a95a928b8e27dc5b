import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { Doubt } from '@/lib/schema/doubt';
import type { Prisma } from '@/prisma/generated/client';
import { SUMMARY_INCLUDE, summaryOf } from '../event-row';
import type { QueueItem } from './view';

type Row = Prisma.EventGetPayload<{ include: typeof SUMMARY_INCLUDE }>;

const Doubts = z.array(Doubt);

const itemOf = (row: Row): QueueItem => ({
  ...summaryOf(row),
  doubts: Doubts.parse(JSON.parse(row.doubts)),
  need: row.need,
});

/** The events of some numbers, in their order, as they wait to be looked at. */
export async function itemsOfNumbers(numbers: readonly number[]): Promise<QueueItem[]> {
  const rows = await database().event.findMany({
    where: { number: { in: [...numbers] } },
    include: SUMMARY_INCLUDE,
  });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []).map(itemOf);
}

/** An event as it waits to be looked at; null where there is none of that id. */
export async function queueItem(id: string): Promise<QueueItem | null> {
  const row = await database().event.findUnique({ where: { id }, include: SUMMARY_INCLUDE });
  return row && itemOf(row);
}
