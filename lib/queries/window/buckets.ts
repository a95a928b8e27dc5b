import 'server-only';
import { type LaneKind, ONE_LANE, OTHER_LANE } from '@/lib/schema/lanes';
import { memoised } from '../memoised';
import { eventColumns, total } from '../sets/event-columns';
import { EventSet } from '../sets/event-set';
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
  const [sets, all] = await Promise.all([termSets(kind), total()]);
  const inAny = EventSet.any([...sets.values()], all);
  const lanes: [string, EventSet][] = [
    ...sets,
    [OTHER_LANE, EventSet.where(all, (number) => !inAny.has(number))],
  ];
  return lanes.sort(([a], [b]) => (a < b ? -1 : 1));
});

/**
 * How many of the events that fit stand in each bucket of 2^level days of each lane, in the order of the lanes and the buckets.
 * @param range the first and the last bucket; null for all
 */
export async function bucketsIn(
  fitting: EventSet,
  kind: LaneKind,
  { level, range }: { level: number; range: readonly [number, number] | null },
): Promise<Count[]> {
  const { atDay } = await eventColumns();
  const [from, to] = range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const isWithin = (number: number) => {
    const bucket = (atDay[number] as number) >> level;
    return bucket >= from && bucket <= to;
  };
  const within = range === null ? fitting : EventSet.of(fitting.numbers().filter(isWithin), atDay.length);
  const lanes: [string, EventSet][] = kind === 'none' ? [[ONE_LANE, within]] : await laneSets(kind);
  const counts: Count[] = [];
  for (const [lane, events] of lanes) {
    const byBucket = new Map<number, Count>();
    events.and(within).forEach((number) => {
      const day = atDay[number] as number;
      const bucket = day >> level;
      const known = byBucket.get(bucket);
      if (known === undefined) byBucket.set(bucket, { lane, bucket, count: 1, first: day, last: day });
      else {
        known.count += 1;
        if (day < known.first) known.first = day;
        if (day > known.last) known.last = day;
      }
    });
    counts.push(...[...byBucket.values()].sort((a, b) => a.bucket - b.bucket));
  }
  return counts;
}
