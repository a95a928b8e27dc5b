import type { MarkItem } from './scene';

/** The arrow keys, and the way they go: along a lane by time, or to the lane above or below. */
const MOVES: Record<string, { lanes: number; steps: number }> = {
  ArrowLeft: { lanes: 0, steps: -1 },
  ArrowRight: { lanes: 0, steps: 1 },
  ArrowUp: { lanes: -1, steps: 0 },
  ArrowDown: { lanes: 1, steps: 0 },
};

const middle = ({ start, end }: MarkItem) => (start + end) / 2;
const byTime = (a: MarkItem, b: MarkItem) => middle(a) - middle(b) || (a.id < b.id ? -1 : 1);

/**
 * The mark that an arrow key leads to: the next one of the lane by time, or the nearest in time in the next lane that
 * has any. Null where the key is none of these or there is nothing further.
 * @param lanes the ids of the lanes from top to bottom
 */
export function markByKey(
  key: string,
  current: MarkItem,
  marks: readonly MarkItem[],
  lanes: readonly string[],
): MarkItem | null {
  const move = MOVES[key];
  if (move === undefined) return null;
  const inLane = (lane: string | undefined) => marks.filter((mark) => mark.lane === lane).sort(byTime);
  if (move.lanes === 0) {
    const own = inLane(current.lane);
    return own[own.findIndex(({ id }) => id === current.id) + move.steps] ?? null;
  }
  for (let at = lanes.indexOf(current.lane) + move.lanes; at >= 0 && at < lanes.length; at += move.lanes) {
    const distance = (mark: MarkItem) => Math.abs(middle(mark) - middle(current));
    const [nearest] = inLane(lanes[at]).sort((a, b) => distance(a) - distance(b));
    if (nearest !== undefined) return nearest;
  }
  return null;
}
