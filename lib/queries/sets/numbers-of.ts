import 'server-only';
import { database } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';
import { total } from './event-columns';
import { EventSet } from './event-set';

/** The events of a JSON text of numbers, in any order and however often each stands there. */
export function numbersIn(json: string, total: number): EventSet {
  const numbers = JSON.parse(json) as number[];
  const isInOrder = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number));
  return EventSet.of(isInOrder ? numbers : [...new Set(Int32Array.from(numbers).sort())], total);
}

/** The events that a query for numbers (`number`) finds. SQLite writes them as one JSON text: of a hundred thousand rows the client would make as many objects. */
export async function numbersOf(query: Prisma.Sql): Promise<EventSet> {
  const [row] = await database().$queryRaw<{ numbers: string }[]>`
    SELECT json_group_array("number") AS "numbers" FROM (${query})`;
  return numbersIn(row?.numbers ?? '[]', await total());
}
