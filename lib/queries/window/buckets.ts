import 'server-only';
import { type LaneKind, ONE_LANE, OTHER_LANE } from '@/lib/schema/lanes';
import { EventSet } from '@/lib/sets/event-set';
import { memoised } from '../memoised';
import { allNumbers, eventColumns } from '../sets/event-columns';
import { termSets } from '../sets/term-sets';

/** Events of a lane that are counted in one place: how many, and from which day to which. */
export interface Count {
  lane: string;
  bucket: number;
  count: number;
  first: number;
  last: number;
}

/** The events of each lane, the lanes in the order of their ids. */
const laneSets = memoised(async (kind: Exclude<LaneKind, 'none'>): Promise<[string, EventSet][]> => {
  const [sets, all] = await Promise.all([termSets(kind), allNumbers()]);
  const inAny = EventSet.any([...sets.values()], all);
  const lanes: [string, EventSet][] = [...sets, [OTHER_LANE, EventSet.whole(all).without(inAny)]];
  return lanes.sort(([a], [b]) => (a < b ? -1 : 1));
});

/**
 * How many of the events that fit stand in each bucket of 2^level days of each lane, in the order of the lanes and the buckets.
 * @param range the first and the last bucket; null for all
 * @param shown the lanes that are asked for; where none are named, all
 */
export async function bucketsIn(
  fitting: EventSet,
  kind: LaneKind,
  {
    level,
    range,
    shown,
  }: { level: number; range: readonly [number, number] | null; shown?: ReadonlySet<string> },
): Promise<Count[]> {
  const { numbers, atDay } = await eventColumns();
  const within =
    range === null
      ? fitting
      : fitting.and(EventSet.within(numbers, atDay, [range[0] << level, ((range[1] + 1) << level) - 1]));
  const lanes: [string, EventSet][] = kind === 'none' ? [[ONE_LANE, within]] : await laneSets(kind);
  const bits = within.asBits();
  const asked = shown === undefined ? lanes : lanes.filter(([lane]) => shown.has(lane));
  return asked.flatMap(([lane, events]) => bucketsOfLane(lane, events.and(bits).places(), atDay, level));
}

/** The buckets of some events, in order. One event after another is mostly counted where the one before it was. */
function bucketsOfLane(lane: string, places: Int32Array, atDay: Int32Array, level: number): Count[] {
  const byBucket = new Map<number, Count>();
  let one: Count | undefined;
  for (let i = 0; i < places.length; i += 1) {
    const day = atDay[places[i] as number] as number;
    const bucket = day >> level;
    if (one?.bucket !== bucket) one = byBucket.get(bucket);
    if (one === undefined) {
      one = { lane, bucket, count: 1, first: day, last: day };
      byBucket.set(bucket, one);
      continue;
    }
    one.count += 1;
    if (day < one.first) one.first = day;
    if (day > one.last) one.last = day;
  }
  return [...byBucket.values()].sort((a, b) => a.bucket - b.bucket);
}
