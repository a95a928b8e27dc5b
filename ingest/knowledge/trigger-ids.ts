/**
 * Rows of `triggers.tsv` that a rule names by their ids. A test holds every id that stands in code against the table, so that a row which is renamed or removed is missed
 * (`trigger-ids.test.ts`).
 */
export function triggerIds(...ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids);
}
