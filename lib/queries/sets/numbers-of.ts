import 'server-only';
import { database } from '@/lib/db';
import { EventSet } from '@/lib/sets/event-set';
import type { Prisma } from '@/prisma/generated/client';
import { total } from './event-columns';

const [ZERO, NINE] = [48, 57];

/** The whole numbers of a JSON list, none below 0. (`JSON.parse` makes a list of objects, and takes several times as long for a hundred thousand.) */
function listIn(json: string): Int32Array {
  const numbers = new Int32Array((json.length >>> 1) + 1);
  let [size, value, isWithin] = [0, 0, false];
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + (code - ZERO);
      isWithin = true;
    } else if (isWithin) {
      numbers[size] = value;
      size += 1;
      [value, isWithin] = [0, false];
    }
  }
  return numbers.slice(0, size);
}

function isInOrder(numbers: Int32Array): boolean {
  for (let i = 1; i < numbers.length; i += 1)
    if ((numbers[i] as number) <= (numbers[i - 1] as number)) return false;
  return true;
}

/** The events of a JSON text of numbers, in any order and however often each stands there. */
export function numbersIn(json: string, total: number): EventSet {
  const numbers = listIn(json);
  return EventSet.of(isInOrder(numbers) ? numbers : [...new Set(numbers.sort())], total);
}

/** The events that a query for numbers (`number`) finds. SQLite writes them as one JSON text: of a hundred thousand rows the client would make as many objects. */
export async function numbersOf(query: Prisma.Sql): Promise<EventSet> {
  const [row] = await database().$queryRaw<{ numbers: string }[]>`
    SELECT json_group_array("number") AS "numbers" FROM (${query})`;
  return numbersIn(row?.numbers ?? '[]', await total());
}
