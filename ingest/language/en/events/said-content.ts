import type { Clause, Range } from '../parse/clause';
import type { Sentence } from './sentence';

/**
 * What somebody says behind a verb of saying: the clauses that hang from it.
 * @param i the place of the clause that says it
 * @returns the tokens from the first of them to the end of the last; null for none
 */
export function contentOf({ clauses }: Sentence, i: number): Range | null {
  let range: Range | null = null;
  clauses.forEach(({ link, parent, from, to }, at) => {
    const isContent =
      (link === 'content' && parent === i) ||
      (range !== null &&
        parent !== null &&
        parent > i &&
        at > i &&
        (link === 'coordinate' || link === 'relative' || link === 'subordinate') &&
        from <= range.to + 2 &&
        isWithin(clauses, parent, i));
    if (isContent) range = { from: range?.from ?? from, to: Math.max(range?.to ?? 0, to) };
  });
  return range;
}

/** Whether a clause hangs, at whatever distance, from what another one says. */
function isWithin(clauses: readonly Clause[], at: number, root: number): boolean {
  for (
    let one: number | null = at, steps = 0;
    one !== null && steps < 12;
    one = clauses[one]?.parent ?? null, steps += 1
  )
    if (clauses[one]?.link === 'content' && clauses[one]?.parent === root) return true;
  return false;
}
