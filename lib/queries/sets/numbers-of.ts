import 'server-only';
import { database } from '@/lib/db';
import { EventSet } from '@/lib/sets/event-set';
import type { Prisma } from '@/prisma/generated/client';
import { allNumbers } from './event-columns';

const [ZERO, NINE] = [48, 57];

/** The whole numbers of a JSON list, none below 0. (`JSON.parse` makes a list of objects, and takes several times as long for a hundred thousand.) */
function listIn(json: string): Int32Array {
  const bytes = Buffer.from(json, 'latin1');
  const numbers = new Int32Array((bytes.length >>> 1) + 1);
  let size = 0;
  let value = -1;
  for (let i = 0; i < bytes.length; i += 1) {
    const code = bytes[i] as number;
    if (code >= ZERO && code <= NINE) value = (value < 0 ? 0 : value * 10) + code - ZERO;
    else if (value >= 0) {
      numbers[size] = value;
      size += 1;
      value = -1;
    }
  }
  return numbers.subarray(0, size);
}

function isInOrder(numbers: Int32Array): boolean {
  for (let i = 1; i < numbers.length; i += 1)
    if ((numbers[i] as number) <= (numbers[i - 1] as number)) return false;
  return true;
}

/** The events that a query for numbers (`number`) finds, in any order and however often each. SQLite writes them as one JSON text: of a hundred thousand rows the client would make as many objects. */
export async function numbersOf(query: Prisma.Sql): Promise<EventSet> {
  const [row] = await database().$queryRaw<{ numbers: string }[]>`
    SELECT json_group_array("number") AS "numbers" FROM (${query})`;
  const numbers = listIn(row?.numbers ?? '[]');
  return EventSet.of(isInOrder(numbers) ? numbers : [...new Set(numbers.sort())], await allNumbers());
}
