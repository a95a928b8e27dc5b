/** What a list has no more, and what it has now. */
export interface Difference<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** How far ahead it is looked for where two lists go on alike: further than most documents have items. */
const AHEAD = 1024;

/**
 * Which objects are in only one of two lists that are mostly the same, in mostly the same order. Both are walked side by side: to make sets of long lists would take longer than all else
 * that is done for one document.
 */
export function listDifference<T extends object>(before: readonly T[], now: readonly T[]): Difference<T> {
  const [gone, come] = [new Set<T>(), new Set<T>()];
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    const [one, other] = [before[i], now[j]];
    if (one === other) {
      i += 1;
      j += 1;
      continue;
    }
    const without = other === undefined ? before.length - i : stepsTo(before, i, other);
    const beside = one === undefined ? now.length - j : stepsTo(now, j, one);
    // Where neither goes on like the other soon, one has taken the place of the other.
    const [back, on] = without === null && beside === null ? [1, 1] : nearer(without, beside);
    for (const item of before.slice(i, i + back)) gone.add(item);
    for (const item of now.slice(j, j + on)) come.add(item);
    i += back;
    j += on;
  }
  // An object that has only moved was met in both.
  for (const item of gone) if (come.delete(item)) gone.delete(item);
  return { gone: [...gone], come: [...come] };
}

/** How many items of a list come before one, from a place on; null where it is not among the next ones. */
function stepsTo<T>(list: readonly T[], from: number, one: T): number | null {
  const end = Math.min(from + AHEAD, list.length);
  for (let at = from; at < end; at += 1) if (list[at] === one) return at - from;
  return null;
}

/** By which list it is fewer steps to where both go on alike. */
function nearer(without: number | null, beside: number | null): readonly [number, number] {
  if (beside === null || (without !== null && without <= beside)) return [without ?? 0, 0];
  return [0, beside];
}
