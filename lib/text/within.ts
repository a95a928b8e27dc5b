import type { Span } from '@/lib/schema/span';

/**
 * Of hits sorted by where they start, those that stand within a span, in order; in time logarithmic in the number of hits.
 * @param spanOf where a hit stands
 */
export function within<T>(hits: readonly T[], span: Span, spanOf: (hit: T) => Span): T[] {
  const out: T[] = [];
  for (let i = firstFrom(hits, span.start, spanOf); i < hits.length; i += 1) {
    const hit = hits[i] as T;
    const { start, end } = spanOf(hit);
    if (start >= span.end) break;
    if (end <= span.end) out.push(hit);
  }
  return out;
}

/** Index of the first hit that does not start before a place. */
export function firstFrom<T>(hits: readonly T[], place: number, spanOf: (hit: T) => Span): number {
  // Asked for at every clause: written out, without a function made for each.
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(hits[middle] as T).start >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}
