import 'server-only';
import { database } from '@/lib/db';
import type { Facet } from '@/lib/schema/facet';
import { memoised } from '../memoised';
import { total } from './event-columns';
import { EventSet } from './event-set';

/** The events of each value of a facet, in the order of the values; read once for as long as the same data are served. */
export const termSets = memoised(async (facet: Facet): Promise<ReadonlyMap<string, EventSet>> => {
  const rows = await database().$queryRaw<{ value: string; numbers: string }[]>`
    SELECT "value", json_group_array("number") AS "numbers" FROM "EventTerm" INDEXED BY "sqlite_autoindex_EventTerm_1"
    WHERE "facet" = ${facet} GROUP BY "value"`;
  const all = await total();
  return new Map(
    rows.map(({ value, numbers }) => [value, EventSet.of(JSON.parse(numbers) as number[], all)]),
  );
});
