import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { Doubt } from '@/lib/schema/doubt';
import { EVENT_STATES, type EventState } from '@/lib/schema/review-state';
import type { Prisma } from '@/prisma/generated/client';
import { SUMMARY_INCLUDE, summaryOf } from '../event-row';
import { QueueItem } from './view';

const ITEM_INCLUDE = {
  ...SUMMARY_INCLUDE,
  terms: { where: { facet: 'review' }, select: { value: true } },
} satisfies Prisma.EventInclude;
type Row = Prisma.EventGetPayload<{ include: typeof ITEM_INCLUDE }>;

const Doubts = z.array(Doubt);

function itemOf(row: Row): QueueItem {
  const stored = row.terms[0]?.value;
  const state: EventState = EVENT_STATES.find((one) => one === stored) ?? 'open';
  return QueueItem.parse({
    ...summaryOf(row),
    state,
    doubts: Doubts.parse(JSON.parse(row.doubts)),
    need: row.need,
  });
}

/** The events of some numbers, in their order, as they wait to be looked at. */
export async function itemsOfNumbers(numbers: readonly number[]): Promise<QueueItem[]> {
  const rows = await database().event.findMany({
    where: { number: { in: [...numbers] } },
    include: ITEM_INCLUDE,
  });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []).map(itemOf);
}

/** An event as it waits to be looked at; null where there is none of that id. */
export async function queueItem(id: string): Promise<QueueItem | null> {
  const row = await database().event.findUnique({ where: { id }, include: ITEM_INCLUDE });
  return row && itemOf(row);
}
