import type { MarkedEvent, TimelineWindow } from '@/lib/queries/window/view';

/** Events of a lane that have no mark of their own: how many, and the days at which they are counted. */
export interface Crowd {
  count: number;
  first: number;
  last: number;
}

/** A lane, the events that have a mark in it, and the others. An event stands in as many lanes as it has countries (or documents). */
export interface Lane {
  /** What the lane stands for: an entity's id, a kind, a document's id; `none` for the events that have none. */
  id: string;
  /** How many events that fit the filters stand in it, in view or not. */
  total: number;
  events: MarkedEvent[];
  crowds: Crowd[];
}

/** The lane on top, of the most important events of all lanes. */
export const KEY_LANE = '*key';

/** The lane of key events, and the lanes of a window as the server orders them. */
export function lanesOf({ lanes, events, marks, counts, key }: TimelineWindow): Lane[] {
  const made = lanes.map(({ id, count }): Lane => ({ id, total: count, events: [], crowds: [] }));
  for (const { event, lane } of marks) {
    const marked = events[event];
    if (marked) made[lane]?.events.push(marked);
  }
  for (const { lane, ...crowd } of counts) made[lane]?.crowds.push(crowd);
  const most = key.flatMap((event) => events[event] ?? []);
  const total = most.filter(({ isKey }) => isKey).length;
  return [{ id: KEY_LANE, total, events: most, crowds: [] }, ...made];
}
