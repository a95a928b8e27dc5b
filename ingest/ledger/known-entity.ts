import type { Lexicon } from '../knowledge/lexicon';
import { rowOf } from '../knowledge/row-of';

/** Whether a table names an entity of that id. */
export function isKnownEntity(lexicon: Lexicon, id: string): boolean {
  const { countries, organisations, persons, places, treaties, conferences } = lexicon;
  return [countries, organisations, persons, places, treaties, conferences].some(
    (table) => rowOf<{ id?: string; code?: string }>(table, id) !== undefined,
  );
}
