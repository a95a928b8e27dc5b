import { COARSEST, LANE_KINDS, type LaneKind, ONE_LANE, OTHER_LANE } from '@/lib/schema/lanes';
import type { Numbered } from './event-index';

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

/**
 * The lanes of all events. An event stands in as many lanes as it has countries (or documents).
 * @param before what they were, where most of them are the same
 */
export function lanesOf(events: readonly Numbered[], before: Lanes | null = null): Lanes {
  const known = LANE_KINDS.flatMap((lanes) =>
    [...eventsByLane(events, lanes)].map(([lane, own]): [string, Lane] => {
      const name = `${lanes} ${lane}`;
      const was = before?.get(name);
      const levels = was && hasSame(was.events, own) ? was.levels : levelsOf(own);
      return [name, { lanes, lane, events: own, levels }];
    }),
  );
  return new Map(known);
}

function eventsByLane(events: readonly Numbered[], lanes: LaneKind): Map<string, Numbered[]> {
  const byLane = new Map<string, Numbered[]>();
  for (const event of events)
    for (const lane of new Set(LANES_OF[lanes](event))) {
      const own = byLane.get(lane);
      if (own === undefined) byLane.set(lane, [event]);
      else own.push(event);
    }
  return byLane;
}

/** Whether a lane has the events that it had: then they stand in importance to each other as they did. */
const hasSame = (was: readonly Numbered[], is: readonly Numbered[]): boolean =>
  was.length === is.length && is.every(({ event }, i) => event === was[i]?.event);

/**
 * The coarsest level of a lane's buckets at which each event is among the most important of its bucket. A bucket lies within one of
 * the next level, so whoever is left over at one level is at all coarser ones.
 */
function levelsOf(events: readonly Numbered[]): number[] {
  const levels = events.map(() => -1);
  let kept = [...events.keys()].sort((a, b) => (events[a] as Numbered).rank - (events[b] as Numbered).rank);
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
  isWanted: (place: number) => boolean = () => true,
) {
  return events.flatMap((one, i) =>
    isWanted(i)
      ? {
          ...{ lanes, lane, number: one.number, level: levels[i] as number, size: sizeOf(one) },
          ...{ startDay: one.earliestDay, endDay: one.latestDay, atDay: one.atDay },
        }
      : [],
  );
}

/** How many events a bucket of a lane holds, and between which days. */
interface Count {
  readonly bucket: number;
  readonly count: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

export type LaneCount = { lanes: LaneKind; lane: string; level: number } & Count;

/** How many events each bucket of a lane holds, at every level: a bucket is made of those of the level before. */
export function countRowsOf({ lanes, lane, events }: Lane): LaneCount[] {
  const rows: LaneCount[] = [];
  let counts = events
    .map(({ atDay }) => atDay)
    .sort((a, b) => a - b)
    .map((day): Count => ({ bucket: day, count: 1, firstDay: day, lastDay: day }));
  for (let level = 0; level <= COARSEST; level += 1) {
    counts = joined(counts, level);
    for (const { bucket, count, firstDay, lastDay } of counts)
      rows.push({ lanes, lane, level, bucket, count, firstDay, lastDay });
  }
  return rows;
}

/** Counts in the order of their days, put together by the buckets of a level. */
function joined(counts: readonly Count[], level: number): Count[] {
  const all: Count[] = [];
  for (const { count, firstDay, lastDay } of counts) {
    const bucket = firstDay >> level;
    const last = all.at(-1);
    if (last?.bucket === bucket) all[all.length - 1] = { ...last, count: last.count + count, lastDay };
    else all.push({ bucket, count, firstDay, lastDay });
  }
  return all;
}
