import type { MarkedEvent } from '@/lib/queries/window/view';
import { type DayRange, knownEndOf, rangeOf } from './days';
import type { KeyLayout } from './key-layout';
import type { Label } from './labels';
import { type Counted, layoutLane, type Place, type Placeable } from './lane-layout';
import { type Crowd, KEY_LANE, type Lane } from './lanes';
import { labelWidth } from './text-width';

/** An event's mark in one lane. */
export interface MarkItem extends DayRange {
  id: string;
  lane: string;
  event: MarkedEvent;
  /** The words of its label. */
  text: string;
  place: Place;
}

/** The sign that stands for several events of a lane: how many, and those of them that are known here. */
export interface GroupItem extends DayRange {
  id: string;
  lane: string;
  count: number;
  events: MarkedEvent[];
  /** The days that its events span. */
  span: DayRange;
  row: number;
}

/** All that is to be drawn at one scale. */
export interface Scene {
  marks: MarkItem[];
  groups: GroupItem[];
  /** The rows that each lane needs. */
  rows: Map<string, number>;
}

/** From this scale on (pixels a day) a lane may grow as high as it needs to show every event by itself. */
const CLOSE = 6;

/** Above the first lane the bands have their labels: so much of a row is left free there. */
const BAND_ROOM = 0.6;

const ROWS_FAR = 5;
const ROWS_CLOSE = 40;
/** What a lane needs beside the rows of its marks: one for its groups, and its margin. */
const BESIDE_ROWS = 2;

/** What the server counted, as a sign in the middle of its days. */
const countedOf = ({ count, first, last }: Crowd): Counted => ({
  ...{ ids: [], count, start: first, end: last + 1 },
  at: (first + last + 1) / 2,
});

/** What is laid out of an event; of two that want the same place the more important one gets it. */
function placeableOf(event: MarkedEvent, label: (event: MarkedEvent) => Label): Placeable {
  const known = knownEndOf(event);
  const { text, telling } = label(event);
  return {
    ...rangeOf(event),
    id: event.id,
    label: labelWidth(text),
    telling,
    at: (known.start + known.end) / 2,
    weight: event.importance,
  };
}

/** The same for the lane of key events, where a bar without an end would take a row for itself. */
export function keyPlaceableOf(event: MarkedEvent, label: (event: MarkedEvent) => Label): Placeable {
  return { ...placeableOf(event, label), ...knownEndOf(event) };
}

/**
 * Lays out all lanes for a scale.
 * @param scale pixels a day
 * @param label the label of an event
 * @param key the layout of the lane of key events
 * @param height how many rows the lanes may take together before they have to be scrolled
 */
export function sceneOf(
  lanes: readonly Lane[],
  scale: number,
  label: (event: MarkedEvent) => Label,
  key: KeyLayout,
  height: number,
): Scene {
  const keyLane = key.at(scale);
  const others = lanes.filter(({ id }) => id !== KEY_LANE).length;
  // Where the lanes leave room they share it.
  const far = Math.max(ROWS_FAR, Math.floor((height - keyLane.rows) / others) - BESIDE_ROWS);
  const scene: Scene = { marks: [], groups: [], rows: new Map() };
  for (const [index, { id: lane, events, crowds }] of lanes.entries()) {
    const room = index === 0 ? BAND_ROOM : 0;
    const byId = new Map(events.map((event) => [event.id, event]));
    const isKey = lane === KEY_LANE;
    const placeables = events.map((event) =>
      isKey ? keyPlaceableOf(event, label) : placeableOf(event, label),
    );
    const most = scale > CLOSE ? ROWS_CLOSE : far;
    const { places, counted, rows } = isKey
      ? { ...keyLane, counted: [] }
      : layoutLane(placeables, scale, most, crowds.map(countedOf));
    scene.rows.set(lane, rows + room);
    for (const { id, start, end } of placeables) {
      const event = byId.get(id);
      const place = places.get(id);
      if (event === undefined || place === undefined) continue;
      const lowered = { ...place, row: place.row + room };
      scene.marks.push({
        id: `${lane}|${id}`,
        lane,
        event,
        text: label(event).text,
        place: lowered,
        start,
        end,
      });
    }
    for (const { ids, count, at, start, end } of counted) {
      const members = ids.flatMap((id) => byId.get(id) ?? []);
      const id = `${lane}|${count}|${ids[0]}|${Math.round(at)}`;
      scene.groups.push({
        id,
        lane,
        count,
        events: members,
        span: { start, end },
        start: at,
        end: at,
        row: rows - 1 + room,
      });
    }
  }
  return scene;
}
