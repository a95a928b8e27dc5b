import 'server-only';
import { COARSE, COARSEST } from '@/lib/schema/lanes';
import { EventSet } from '@/lib/sets/event-set';
import type { EventFilters } from '../filters';
import { allNumbers } from '../sets/event-columns';
import { fittingSet } from '../sets/fitting-set';
import { bucketsIn, type Count } from './buckets';
import { coarseCounts, widened } from './coarse-counts';
import type { Mark } from './marks';
import { storedCountsWithin } from './stored-counts';
import type { Stretch } from './stretch';

/** Counts stand at least this far apart, in pixels, and less than twice as far. */
const APART = 72;

/** The level of the buckets at a scale (pixels a day): 2^level days. */
export function levelAt(scale: number): number {
  return Math.min(COARSEST, Math.max(0, Math.ceil(Math.log2(APART / scale))));
}

/** Of a short stretch counted now, from its days alone; of a long one once for all, at the ingest where no filter is set. */
async function bucketsOf(
  { lanes, from, to }: Stretch,
  level: number,
  { filters, shown }: { filters: EventFilters; shown: readonly string[] },
): Promise<Count[]> {
  const [first, last] = [from >> level, to >> level];
  if (shown.length === 0) return [];
  const fitting = await fittingSet(filters);
  const isShown = new Set(shown);
  if (level < COARSE) {
    const among = fitting ?? EventSet.whole(await allNumbers());
    return bucketsIn(among, lanes, { level, range: [first, last], shown: isShown });
  }
  const finer = level - COARSE;
  const counts =
    fitting === null
      ? await storedCountsWithin(lanes, {
          range: [first << finer, ((last + 1) << finer) - 1],
          lanes: shown,
        })
      : (await coarseCounts({ kind: lanes, filters })).filter(({ lane }) => isShown.has(lane));
  return widened(counts, level, [first, last]);
}

/**
 * How many events are counted in each bucket of each lane that is shown, beyond those that have a mark of their own.
 * @param of the filters, without a stretch of time, and the lanes
 */
export async function countsOf(
  stretch: Stretch,
  level: number,
  marks: readonly Mark[],
  of: { filters: EventFilters; shown: readonly string[] },
): Promise<Count[]> {
  const marked = new Map<string, number>();
  const place = (lane: string, bucket: number) => `${bucket} ${lane}`;
  for (const { lane, atDay } of marks) {
    const key = place(lane, atDay >> level);
    marked.set(key, (marked.get(key) ?? 0) + 1);
  }
  return (await bucketsOf(stretch, level, of))
    .map((one) => ({ ...one, count: one.count - (marked.get(place(one.lane, one.bucket)) ?? 0) }))
    .filter(({ count }) => count > 0);
}
