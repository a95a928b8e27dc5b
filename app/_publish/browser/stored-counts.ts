import { bucketsIn, type Count } from '@/lib/queries/window/buckets';
import type { LaneKind } from '@/lib/schema/lanes';
import { EventSet } from '@/lib/sets/event-set';
import { allNumbers } from './event-columns';

const all = async () => EventSet.whole(await allNumbers());

export const storedCounts = async (kind: LaneKind, level: number): Promise<Count[]> =>
  bucketsIn(await all(), kind, { level, range: null });

export async function storedCountsWithin(
  kind: LaneKind,
  level: number,
  { range, lanes }: { range: readonly [number, number]; lanes: readonly string[] },
): Promise<Count[]> {
  const counts = await bucketsIn(await all(), kind, { level, range });
  return counts.filter(({ lane }) => lanes.includes(lane));
}
