import 'server-only';
import { database } from '@/lib/db';
import { memoised } from '../memoised';
import { namesOfData } from './name-index-of-data';
import { parseQuery } from './parse-query';
import { matchOf, type Pattern, resolveQuery, type Unit } from './resolve-query';

/** How many queries are kept as what they ask for. */
const KEPT = 256;

/** Whether any event or passage holds a pattern. */
async function occurs(pattern: Pattern): Promise<boolean> {
  const match = matchOf([[pattern]]);
  if (match === null) return false;
  const [row] = await database().$queryRaw<{ held: bigint }[]>`
    SELECT EXISTS (SELECT 1 FROM "EventSearch" WHERE "EventSearch" MATCH ${match})
      OR EXISTS (SELECT 1 FROM "PassageSearch" WHERE "PassageSearch" MATCH ${match}) AS "held"`;
  return Number(row?.held) === 1;
}

/** What does a query ask for, by the names and the words that the data hold? */
export const unitsOfQuery = memoised(
  async (query: string): Promise<Unit[]> =>
    resolveQuery(parseQuery(query), { names: await namesOfData(), occurs }),
  KEPT,
);
