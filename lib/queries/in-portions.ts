import 'server-only';

/** How many are asked of at a time: a question about each of them, and about what belongs to them, stays far below SQLite's limit. */
const AT_A_TIME = 1000;

/**
 * What a question finds for a list of any length, asked a portion at a time: a statement takes 32,766 parameters, and a list that has to
 * be in order cannot be cut by the client.
 * @param find the question; its rows come in the order of the portions
 */
export async function inPortions<Id, Row>(
  ids: readonly Id[],
  find: (portion: Id[]) => Promise<Row[]>,
): Promise<Row[]> {
  const found: Row[][] = [];
  for (let from = 0; from < ids.length; from += AT_A_TIME)
    found.push(await find(ids.slice(from, from + AT_A_TIME)));
  return found.flat();
}
