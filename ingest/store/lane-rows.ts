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

/** The events of each lane. An event stands in as many lanes as it has countries (or documents). */
function lanesOf(events: readonly Numbered[], lanes: LaneKind): Map<string, Numbered[]> {
  const byLane = new Map<string, Numbered[]>();
  for (const event of events)
    for (const lane of new Set(LANES_OF[lanes](event))) {
      const own = byLane.get(lane);
      if (own === undefined) byLane.set(lane, [event]);
      else own.push(event);
    }
  return byLane;
}

/**
 * The coarsest level of a lane's buckets at which each event is among the most important of its bucket. A bucket lies within one of
 * the next level, so whoever is left over at one level is at all coarser ones.
 */
function levelsOf(events: readonly Numbered[]): Map<Numbered, number> {
  const levels = new Map<Numbered, number>();
  let kept = events.toSorted((a, b) => a.rank - b.rank);
  for (let level = 0; level <= COARSEST; level += 1) {
    const taken = new Map<number, number>();
    kept = kept.filter(({ atDay }) => {
      const bucket = atDay >> level;
      const count = taken.get(bucket) ?? 0;
      taken.set(bucket, count + 1);
      return count < KEPT;
    });
    for (const event of kept) levels.set(event, level);
  }
  return levels;
}

/** The least power of two of days that holds an event's days, as its exponent. */
const sizeOf = ({ earliestDay, latestDay }: Numbered) => Math.ceil(Math.log2(latestDay - earliestDay + 1));

/** The rows that the timeline's windows are read from: every event in every lane, for every kind of lanes. */
export function markRows(events: readonly Numbered[]) {
  return LANE_KINDS.flatMap((lanes) =>
    [...lanesOf(events, lanes)].flatMap(([lane, own]) => {
      const levels = levelsOf(own);
      return own.map((one) => ({
        lanes,
        lane,
        number: one.number,
        level: levels.get(one) ?? -1,
        size: sizeOf(one),
        startDay: one.earliestDay,
        endDay: one.latestDay,
        atDay: one.atDay,
      }));
    }),
  );
}

/** The days at which the events of each lane are counted, in the order of the lists. */
export function daysByLane(events: readonly Numbered[]): Lane[] {
  return LANE_KINDS.flatMap((lanes) =>
    [...lanesOf(events, lanes)].map(([lane, own]) => ({ lanes, lane, days: own.map(({ atDay }) => atDay) })),
  );
}

/** A lane, and the days of its events. */
export interface Lane {
  readonly lanes: LaneKind;
  readonly lane: string;
  readonly days: readonly number[];
}

/** How many events a bucket of a lane holds, and between which days. */
interface Count {
  readonly bucket: number;
  readonly count: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** How many events each bucket of a lane holds, at every level: a bucket is made of those of the level before. */
export function countRowsOf({ lanes, lane, days }: Lane) {
  const rows: ({ lanes: LaneKind; lane: string; level: number } & Count)[] = [];
  let counts = days
    .toSorted((a, b) => a - b)
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

/** The same for all lanes. */
export function countRows(events: readonly Numbered[]) {
  return daysByLane(events).flatMap(countRowsOf);
}
