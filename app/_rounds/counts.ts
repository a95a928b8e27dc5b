import type { Stretch } from './days-axis';

/** How far apart two bars have to be for a number of two digits to stand between them on a phone, in per cent of the axis. */
const ROOM = 8;

/** A bar of a lane, with how many events it stands for. */
export interface Bar extends Stretch {
  count: number;
}

/**
 * The numbers that stand in a lane, each behind the bars it counts: those that leave no room for a number between them are
 * counted together, so that none lies over a bar or another number.
 */
export function countsOf(bars: readonly Bar[]): { x: number; count: number }[] {
  const counts: { x: number; count: number }[] = [];
  for (const { x, width, count } of bars.toSorted((a, b) => a.x - b.x)) {
    const last = counts.at(-1);
    if (last === undefined || x >= last.x + ROOM) counts.push({ x: x + width, count });
    else {
      last.x = Math.max(last.x, x + width);
      last.count += count;
    }
  }
  return counts;
}
