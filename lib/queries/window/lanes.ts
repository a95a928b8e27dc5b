import 'server-only';
import { type LaneKind, OTHER_LANE } from '@/lib/schema/lanes';
import type { EventFilters } from '../filters';
import { memoised } from '../memoised';
import { coarseCounts } from './coarse-counts';

/** How many lanes are drawn at most. */
const MOST = 40;

/** The lanes with the most events, and how many there are beyond those. */
interface Lanes {
  lanes: { id: string; count: number }[];
  otherLanes: number;
}

/**
 * Which lanes hold the events that fit? The lane with the most events first, lanes of equal size by id, and last the lane of those
 * that belong in none.
 */
export const lanesOf = memoised(async (asked: { kind: LaneKind; filters: EventFilters }): Promise<Lanes> => {
  const sizes = new Map<string, number>();
  for (const { lane, count } of await coarseCounts(asked)) sizes.set(lane, (sizes.get(lane) ?? 0) + count);
  const last = (id: string) => (id === OTHER_LANE ? 1 : 0);
  const lanes = [...sizes]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => last(a.id) - last(b.id) || b.count - a.count || (a.id < b.id ? -1 : 1));
  return { lanes: lanes.slice(0, MOST), otherLanes: Math.max(0, lanes.length - MOST) };
});
