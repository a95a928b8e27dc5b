import type { Pair } from './pairs';

/** So many of the pairs that came near without being joined are kept for each mention: enough to see what it was held against. */
const MOST = 3;

/**
 * The near misses worth keeping: those that are among the best few of either of their mentions, so that what is kept grows with the mentions.
 * @param pairs in any order
 * @returns some of them, the best first
 */
export function nearMisses<T extends { readonly pair: Pair; readonly score: number }>(
  pairs: readonly T[],
): T[] {
  const count = new Map<number, number>();
  const best = [...pairs].sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  return best.filter(({ pair }) => {
    const isKept = pair.some((i) => (count.get(i) ?? 0) < MOST);
    if (isKept) for (const i of pair) count.set(i, (count.get(i) ?? 0) + 1);
    return isKept;
  });
}
