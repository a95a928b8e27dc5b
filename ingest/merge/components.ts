import { grouped } from '@/lib/grouped';
import type { Edges } from './edges';
import { Groups } from './groups';

/**
 * Parts the edges by the mentions that hang together by them: what is told in one part cannot be one event with what is told in another, so that each is judged by itself.
 * @param linked pairs that hang together whatever their edges
 * @param edges those by which mentions may be joined
 * @returns the edges of each part, in the order of the parts' first edges
 */
export function componentsOf(
  size: number,
  linked: Iterable<readonly [number, number]>,
  edges: Edges,
  joining: Int32Array,
): Int32Array[] {
  const groups = new Groups(size);
  for (const [one, other] of linked) groups.join(one, other);
  for (const edge of joining) groups.join(...edges.pair(edge));
  const parts = grouped(joining, (edge) => groups.groupOf(edges.pair(edge)[0]));
  return [...parts.values()].map((part) => Int32Array.from(part));
}
