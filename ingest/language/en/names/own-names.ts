import { z } from 'zod';
import { list, rowsOf } from '../tables/read-list';

const Row = z.object({ id: z.string().min(1), names: list, seats: list, rare: list });
type OwnNames = z.infer<typeof Row>;

const NONE: OwnNames = { id: '', names: [], seats: [], rare: [] };
let rows: ReadonlyMap<string, OwnNames> | null = null;

/**
 * The names that English has for an entity beside those of `ingest/knowledge`; empty lists where it has none.
 * @param id the id or code of its row there; of a group what its row calls it
 * @throws Error that lists what is wrong with the table, each problem with its line and cure
 */
export function ownNamesOf(id: string): OwnNames {
  rows ??= new Map(rowsOf('names.tsv', Row).map((row) => [row.id, row]));
  return rows.get(id) ?? NONE;
}

/** The ids of the table, for its test. */
export function idsOfOwnNames(): string[] {
  ownNamesOf('');
  return [...(rows ?? new Map<string, OwnNames>()).keys()];
}
