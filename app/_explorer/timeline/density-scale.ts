import type { DensityPart } from '@/lib/queries/overview';

/** Where a day stands on the strip, from 0 to 1; each part is even in itself. Days beyond the ends stand at the ends. */
export function shareOf(parts: readonly DensityPart[], day: number): number {
  let share = 0;
  for (const { start, end, share: own } of parts) {
    if (day < end) return share + own * Math.max(0, (day - start) / (end - start));
    share += own;
  }
  return share;
}

/** The day that stands at a place of the strip: the inverse of `shareOf`. */
export function dayAt(parts: readonly DensityPart[], share: number): number {
  let left = Math.max(0, share);
  for (const { start, end, share: own } of parts) {
    if (left < own) return start + ((end - start) * left) / own;
    left -= own;
  }
  return parts.at(-1)?.end ?? 0;
}

/** The part that is drawn on the most of the strip; the others are drawn narrower. */
export function evenPart(parts: readonly DensityPart[]): DensityPart | undefined {
  return parts.toSorted((a, b) => b.share - a.share)[0];
}

/** The bars of the strip, from 0 to 1 in both directions; the height is that of the root, so that single events show. */
export function barsOf(parts: readonly DensityPart[]): { x: number; width: number; height: number }[] {
  const most = Math.max(1, ...parts.flatMap(({ counts }) => counts));
  let from = 0;
  return parts.flatMap(({ share, counts }) => {
    const [at, width] = [from, share / counts.length];
    from += share;
    return counts.flatMap((count, i) =>
      count === 0 ? [] : [{ x: at + i * width, width, height: Math.sqrt(count / most) }],
    );
  });
}
