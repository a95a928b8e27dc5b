import 'server-only';
import { memoised } from '../memoised';
import { namesOfData } from './name-index-of-data';
import { parseQuery } from './parse-query';
import { resolveQuery, type Unit } from './resolve-query';
import { wordsOccur } from './words-held';

/** How many queries are kept as what they ask for. */
const KEPT = 256;

/** What does a query ask for, by the names and the words that the data hold? */
export const unitsOfQuery = memoised(
  async (query: string): Promise<Unit[]> =>
    resolveQuery(parseQuery(query), { names: await namesOfData(), occurs: wordsOccur }),
  KEPT,
);
