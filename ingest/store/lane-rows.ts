import { grouped } from '@/lib/grouped';
import { COARSE, COARSEST, LANE_KINDS, type LaneKind, ONE_LANE, OTHER_LANE } from '@/lib/schema/lanes';
import { byImportance, type Numbered } from './event-index';

/** How many events of a bucket keep a mark of their own when seen from so far that there is room for few. */
const KEPT = 3;

const LANES_OF: Record<LaneKind, (one: Numbered) => string[]> = {
  country: ({ event }) => (event.countries.length > 0 ? event.countries : [OTHER_LANE]),
  kind: ({ event }) => [event.type],
  document: ({ mentions }) => mentions.map(({ documentId }) => documentId),
  none: () => [ONE_LANE],
};

/** A lane: its events in the order of the lists, and for each the coarsest level at which it is among the most important of its bucket, -1 for none. */
export interface Lane {
  readonly lanes: LaneKind;
  readonly lane: string;
  readonly events: readonly Numbered[];
  readonly levels: readonly number[];
}

/** Lanes by their kind and name. */
export type Lanes = ReadonlyMap<string, Lane>;

/** The lanes of all events. An event stands in as many lanes as it has countries (or documents). */
export function lanesOf(events: Iterable<Numbered>): Lanes {
  const lanes = [...grouped(standings(events), ({ name }) => name)].map(([name, own]): [string, Lane] => {
    const [{ lanes, lane }, inLane] = [own[0] as Standing, own.map(({ event }) => event)];
    return [name, { lanes, lane, events: inLane, levels: levelsOf(inLane) }];
  });
  return new Map(lanes);
}

/** The lanes of all events where some have gone and others come; those in which none of these stands are the same objects as before. */
export function lanesAfter(before: Lanes, gone: readonly Numbered[], come: readonly Numbered[]): Lanes {
  const leave = grouped(standings(gone), ({ name }) => name);
  const join = grouped(standings(come), ({ name }) => name);
  const lanes = new Map(before);
  for (const name of new Set([...leave.keys(), ...join.keys()])) {
    const [was, left, joined] = [before.get(name), leave.get(name) ?? [], join.get(name) ?? []];
    const without = new Set(left.map(({ event }) => event));
    const stay = was?.events.filter((event) => !without.has(event)) ?? [];
    const events = [...stay, ...joined.map(({ event }) => event)].sort((a, b) => a.number - b.number);
    const { lanes: kind, lane } = (joined[0] ?? left[0]) as Standing;
    if (events.length === 0) lanes.delete(name);
    else lanes.set(name, { lanes: kind, lane, events, levels: levelsOf(events) });
  }
  return lanes;
}

/** An event in one of its lanes. */
interface Standing {
  readonly name: string;
  readonly lanes: LaneKind;
  readonly lane: string;
  readonly event: Numbered;
}

function* standings(events: Iterable<Numbered>): Generator<Standing> {
  const all = [...events];
  for (const lanes of LANE_KINDS)
    for (const event of all)
      for (const lane of new Set(LANES_OF[lanes](event)))
        yield { name: `${lanes} ${lane}`, lanes, lane, event };
}

/**
 * The coarsest level of a lane's buckets at which each event is among the most important of its bucket. A bucket lies within one of
 * the next level, so whoever is left over at one level is at all coarser ones.
 */
function levelsOf(events: readonly Numbered[]): number[] {
  const levels = events.map(() => -1);
  let kept = [...events.keys()].sort((a, b) => byImportance(events[a] as Numbered, events[b] as Numbered));
  for (let level = 0; level <= COARSEST; level += 1) {
    const taken = new Map<number, number>();
    kept = kept.filter((i) => {
      const bucket = (events[i] as Numbered).atDay >> level;
      const count = taken.get(bucket) ?? 0;
      taken.set(bucket, count + 1);
      return count < KEPT;
    });
    for (const i of kept) levels[i] = level;
  }
  return levels;
}

/** The least power of two of days that holds an event's days, as its exponent. */
const sizeOf = ({ earliestDay, latestDay }: Numbered) => Math.ceil(Math.log2(latestDay - earliestDay + 1));

/** The rows that the timeline's windows are read from: the events of a lane, or some of them. */
export function markRowsOf(
  { lanes, lane, events, levels }: Lane,
  isWanted: (event: Numbered, level: number) => boolean = () => true,
) {
  return events.flatMap((one, i) => {
    const level = levels[i] as number;
    if (!isWanted(one, level)) return [];
    const { number, earliestDay, latestDay, atDay } = one;
    return [
      { lanes, lane, number, level, size: sizeOf(one), startDay: earliestDay, endDay: latestDay, atDay },
    ];
  });
}

/** A bucket of a lane, how many events it holds, and between which days. */
interface LaneCount {
  readonly lanes: LaneKind;
  readonly lane: string;
  readonly bucket: number;
  readonly count: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

const bucketOf = (day: number): number => day >> COARSE;

/** How many events each bucket of a lane holds. @param asked the buckets that are asked for; where none are named, all that hold any */
export function countRowsOf({ lanes, lane, events }: Lane, asked?: ReadonlySet<number>): LaneCount[] {
  const days = Int32Array.from(events, ({ atDay }) => atDay).sort();
  const rows: LaneCount[] = [];
  for (let from = 0, end = 0; from < days.length; from = end) {
    const bucket = bucketOf(days[from] as number);
    while (end < days.length && bucketOf(days[end] as number) === bucket) end += 1;
    if (asked?.has(bucket) ?? true) {
      const [firstDay, lastDay] = [days[from] as number, days[end - 1] as number];
      rows.push({ lanes, lane, bucket, count: end - from, firstDay, lastDay });
    }
  }
  return rows;
}

/** The buckets of a lane in which some days are. */
export function bucketsOf({ lanes, lane }: Pick<Lane, 'lanes' | 'lane'>, days: readonly number[]) {
  return [...new Set(days.map(bucketOf))].map((bucket) => ({ lanes, lane, bucket }));
}
