import type { ToldEvent } from '@/lib/queries/told-events';
import { type LaneKind, ONE_LANE, OTHER_LANE } from '@/lib/schema/lanes';

/** A lane of the drawing and the events in it. */
export interface PaperLane {
  id: string;
  events: ToldEvent[];
}

/** So many lanes have room on a page. */
const MOST = 10;

/** What an event stands under. */
const IDS: Record<LaneKind, (event: ToldEvent) => readonly string[]> = {
  country: ({ countries }) => countries,
  kind: ({ type }) => [type],
  document: ({ documents }) => documents,
  none: () => [ONE_LANE],
};

/**
 * The lanes with most events, the fullest first, and last the lane of what stands in none of them.
 * @returns also how many lanes had no room; their events are in the last
 */
export function paperLanes(
  events: readonly ToldEvent[],
  kind: LaneKind,
): { lanes: PaperLane[]; left: number } {
  const byId = new Map<string, ToldEvent[]>();
  for (const event of events)
    for (const id of IDS[kind](event)) {
      const own = byId.get(id);
      if (own === undefined) byId.set(id, [event]);
      else own.push(event);
    }
  const all = [...byId].map(([id, own]) => ({ id, events: own }));
  const lanes = all
    .toSorted((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  const drawn = new Set(lanes.flatMap((lane) => lane.events));
  const others = events.filter((event) => !drawn.has(event));
  return {
    lanes: others.length === 0 ? lanes : [...lanes, { id: OTHER_LANE, events: others }],
    left: all.length - lanes.length,
  };
}
