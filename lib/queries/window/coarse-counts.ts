import 'server-only';
import { COARSE, type LaneKind } from '@/lib/schema/lanes';
import type { EventFilters } from '../filters';
import { memoised } from '../memoised';
import { fittingSet } from '../sets/fitting-set';
import { bucketsIn, type Count } from './buckets';
import { storedCounts } from './stored-counts';

/**
 * How many of the events that fit stand in each coarse bucket of each lane? One pass over all of them, which tells the size of the lanes
 * too, and long stretches then need no pass of their own.
 */
export const coarseCounts = memoised(
  async ({ kind, filters }: { kind: LaneKind; filters: EventFilters }): Promise<Count[]> => {
    const fitting = await fittingSet(filters);
    return fitting === null ? storedCounts(kind) : bucketsIn(fitting, kind, { level: COARSE, range: null });
  },
);

/** Coarse counts in the wider buckets of a level, from the first bucket of that level to the last. */
export function widened(counts: readonly Count[], level: number, [from, to]: [number, number]): Count[] {
  const wide = new Map<string, Count>();
  for (const { lane, bucket, count, first, last } of counts) {
    const at = bucket >> (level - COARSE);
    if (at < from || at > to) continue;
    const key = `${at} ${lane}`;
    const known = wide.get(key);
    if (known === undefined) wide.set(key, { lane, bucket: at, count, first, last });
    else {
      known.count += count;
      known.first = Math.min(known.first, first);
      known.last = Math.max(known.last, last);
    }
  }
  return [...wide.values()];
}
