/** What a list has that an earlier one had not, and what it has no longer; items are the same where they are the same objects. */
export interface Changes<T> {
  /** The places of those that are new, ascending. */
  readonly fresh: readonly number[];
  readonly gone: readonly T[];
}

/** So far the two lists are looked ahead for a place from which on they are equal again. */
const AHEAD = 512;

/**
 * Lays a list beside an earlier one. What is equal is only walked over: one document among thousands changes some stretches of a list, behind which it goes on as before. An object that stands
 * elsewhere than before is neither new nor gone.
 */
export function changes<T extends object>(list: readonly T[], earlier: readonly T[]): Changes<T> {
  let fresh: number[] = [];
  let gone: T[] = [];
  let [at, then] = [0, 0];
  while (at < list.length || then < earlier.length) {
    if (at < list.length && list[at] === earlier[then]) {
      at += 1;
      then += 1;
      continue;
    }
    const [came, went] = stretch(list, earlier, at, then);
    for (let k = 0; k < came; k += 1) fresh.push(at + k);
    for (let k = 0; k < went; k += 1) gone.push(earlier[then + k] as T);
    at += came;
    then += went;
  }
  if (fresh.length === 0 || gone.length === 0) return { fresh, gone };
  const before = new Set(gone);
  const here = new Set(fresh.map((place) => list[place] as T));
  fresh = fresh.filter((place) => !before.has(list[place] as T));
  gone = gone.filter((item) => !here.has(item));
  return { fresh, gone };
}

/** How many items of a list and of an earlier one stand before a place from which on they are equal again. */
function stretch(
  list: readonly object[],
  earlier: readonly object[],
  at: number,
  then: number,
): readonly [came: number, went: number] {
  const [left, leftThen] = [list.length - at, earlier.length - then];
  if (left === 0 || leftThen === 0) return [left, leftThen];
  for (let k = 1; k < AHEAD; k += 1) {
    if (k < left && list[at + k] === earlier[then]) return [k, 0];
    if (k < leftThen && list[at] === earlier[then + k]) return [0, k];
    if (k < left && k < leftThen && list[at + k] === earlier[then + k]) return [k, k];
  }
  // Nothing near is equal: all that is left may stand elsewhere.
  return [Math.min(left, AHEAD), Math.min(leftThen, AHEAD)];
}
