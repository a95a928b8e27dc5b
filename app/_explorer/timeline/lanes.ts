import type { EventSummary } from '@/lib/queries/event-view';

/** What the lanes of the timeline may stand for. */
export const LANE_KINDS = ['country', 'kind', 'document', 'none'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** A lane and the events that stand in it. An event stands in as many lanes as it has countries (or documents). */
export interface Lane {
  /** What the lane stands for: an entity's id, a kind, a document's id; `none` for the events that have none. */
  id: string;
  events: EventSummary[];
}

export const OTHER_LANE = 'none';

const KEYS: Record<LaneKind, (event: EventSummary) => readonly string[]> = {
  country: ({ countries }) => countries,
  kind: ({ type }) => [type],
  document: ({ documents }) => documents,
  none: () => ['all'],
};

/**
 * Distributes events over lanes: the lane with the most events first, lanes of equal size by id, and last the lane of
 * those that belong in none. No event is left out.
 */
export function lanesOf(events: readonly EventSummary[], kind: LaneKind): Lane[] {
  const byId = new Map<string, EventSummary[]>();
  for (const event of events) {
    const keys = KEYS[kind](event);
    for (const key of keys.length === 0 ? [OTHER_LANE] : keys)
      byId.set(key, [...(byId.get(key) ?? []), event]);
  }
  const last = (id: string) => (kind === 'country' && id === OTHER_LANE ? 1 : 0);
  return [...byId]
    .map(([id, own]) => ({ id, events: own }))
    .sort((a, b) => last(a.id) - last(b.id) || b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
}
