import type { Edges } from './edges';

/** So many of the pairs that came near without being joined are kept for each mention: enough to see what it was held against. */
const MOST = 3;

/**
 * The near misses worth keeping: those that are among the best few of either of their mentions, so that what is kept grows with the mentions.
 * @param apart the edges that did not join, in any order
 * @returns some of them, the best first
 */
export function nearMisses(edges: Edges, apart: Int32Array): number[] {
  const count = new Map<number, number>();
  return [...edges.byScore(apart)].filter((edge) => {
    const pair = edges.pair(edge);
    const isKept = pair.some((i) => (count.get(i) ?? 0) < MOST);
    if (isKept) for (const i of pair) count.set(i, (count.get(i) ?? 0) + 1);
    return isKept;
  });
}
