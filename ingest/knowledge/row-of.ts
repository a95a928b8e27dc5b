type Key = 'id' | 'code';

const indexes = new WeakMap<readonly object[], Map<string, object>>();

/**
 * The row of a table with an id or code; undefined where there is none. The table is indexed at the first look-up, so that a look-up takes
 * the same time in a table of any length.
 */
export function rowOf<T extends Partial<Record<Key, string>>>(
  rows: readonly T[],
  key: string | null | undefined,
): T | undefined {
  if (key === null || key === undefined) return undefined;
  let index = indexes.get(rows) as Map<string, T> | undefined;
  if (!index) {
    index = new Map(rows.map((row) => [row.id ?? row.code ?? '', row]));
    indexes.set(rows, index);
  }
  return index.get(key);
}
