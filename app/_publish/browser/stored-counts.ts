import { bucketsIn, type Count } from '@/lib/queries/window/buckets';
import { COARSE, type LaneKind } from '@/lib/schema/lanes';
import { EventSet } from '@/lib/sets/event-set';
import { allNumbers } from './event-columns';

const all = async () => EventSet.whole(await allNumbers());

export const storedCounts = async (kind: LaneKind): Promise<Count[]> =>
  bucketsIn(await all(), kind, { level: COARSE, range: null });

export async function storedCountsWithin(
  kind: LaneKind,
  { range, lanes }: { range: readonly [number, number]; lanes: readonly string[] },
): Promise<Count[]> {
  return bucketsIn(await all(), kind, { level: COARSE, range, shown: new Set(lanes) });
}
