import { LABEL_MAX, LABEL_SHORT } from './text-width';

/**
 * Places the marks of one lane on rows, at one scale, so that no two overlap, and gives labels to those that have room.
 * Where all rows are taken, marks are counted in a group instead. Nothing is dropped: every mark is placed or counted.
 *
 * Example: ten events of one week, seen at a pixel a month, in a lane of four rows: four marks and a group of six.
 * Counter-example: the same ten at twenty pixels a day: ten marks, with labels.
 *
 * The places depend on the scale alone and not on what is in view, so that nothing jumps while panning.
 */

/** A mark to be placed. Days count from 1970-01-01; `end` is the day behind the last; `label` is its text's width in px. */
export interface Placeable {
  id: string;
  start: number;
  end: number;
  label: number;
  /** How many of these pixels it takes to tell it from the others. */
  telling: number;
  /** The day at which it is counted where it has no mark of its own. */
  at: number;
  /** Which of two marks that want the same place gets it: the heavier one. */
  weight: number;
}

export interface Place {
  row: number;
  /** Whether the mark's text is shown beside it, and on how many pixels. */
  labelled: boolean;
  label: number;
  /** Whether it is drawn as a point because its days take less room than its sign. */
  narrow: boolean;
  /** Whether its text stands before its sign and not behind it. */
  before: boolean;
}

/** Events that are counted instead of drawn: how many, the days they span, and the day at which their sign stands. */
export interface Counted {
  /** Those of them that could be drawn if there were room; of the others only the number is known. */
  ids: string[];
  count: number;
  start: number;
  end: number;
  at: number;
}

export interface LaneLayout {
  places: Map<string, Place>;
  counted: Counted[];
  /** How many rows the lane needs, the row of the groups included. */
  rows: number;
}

export const SIGN = 16;
const GAP = 3;
export const PADDING = 6;
/** Room for a group's sign; groups nearer than this become one. */
const GROUP = 40;

export type Interval = [from: number, to: number];

/** Whether a stretch of a row is free. */
export const free = (row: readonly Interval[], [from, to]: Interval) =>
  row.every(([a, b]) => to <= a || from >= b);

/** The pixels a mark takes without its label. */
export function extent({ start, end }: Placeable, scale: number): Interval {
  const middle = ((start + end) / 2) * scale;
  if ((end - start) * scale < SIGN) return [middle - SIGN / 2 - GAP / 2, middle + SIGN / 2 + GAP / 2];
  return [start * scale, end * scale];
}

/** The pixels a mark takes with a label of a width, which begins behind its sign and may run out of its bar. */
function labelledExtent(mark: Placeable, scale: number, label: number): Interval {
  const [from, to] = extent(mark, scale);
  return [from, Math.max(to, from + SIGN + PADDING + label + PADDING)];
}

/**
 * Gives labels of at most a width to those of the placed marks that have room, the heavier ones first.
 * @param byWeight the marks of the lane, the heaviest first
 */
function label(
  byWeight: readonly Placeable[],
  { places, rows }: { places: Map<string, Place>; rows: Interval[][] },
  scale: number,
  most: number,
): void {
  for (const mark of byWeight) {
    const place = places.get(mark.id);
    const row = place && rows[place.row];
    const width = Math.min(mark.label, most);
    if (!row || (place.labelled && width <= place.label)) continue;
    const own = place.labelled ? labelledExtent(mark, scale, place.label) : extent(mark, scale);
    const others = row.filter(([from, to]) => from !== own[0] || to !== own[1]);
    const wanted = labelledExtent(mark, scale, width);
    if (!free(others, wanted)) continue;
    place.labelled = true;
    place.label = width;
    rows[place.row] = [...others, wanted];
  }
}

/** Joins what found no row into groups, as many as can stand side by side. */
function groupsOf(left: readonly Counted[], scale: number): Counted[] {
  const groups: Counted[] = [];
  for (const single of [...left].sort((a, b) => a.at - b.at)) {
    let group = single;
    for (let last = groups.at(-1); last && (group.at - last.at) * scale < GROUP; last = groups.at(-1)) {
      groups.pop();
      group = join(last, group);
    }
    groups.push(group);
  }
  return groups;
}

function join(a: Counted, b: Counted): Counted {
  const ids = [...a.ids, ...b.ids];
  const count = a.count + b.count;
  const at = (a.at * a.count + b.at * b.count) / count;
  return { ids, count, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), at };
}

/** A mark that found no room, as one that is counted. */
const single = ({ id, start, end, at }: Placeable): Counted => ({ ids: [id], count: 1, start, end, at });

/**
 * @param marks the lane's marks
 * @param scale pixels a day
 * @param maxRows how many rows of single marks the lane may have
 * @param crowds events that are counted whatever room there is
 */
export function layoutLane(
  marks: readonly Placeable[],
  scale: number,
  maxRows: number,
  crowds: readonly Counted[] = [],
): LaneLayout {
  const rows: Interval[][] = [];
  const places = new Map<string, Place>();
  const left: Counted[] = [...crowds];
  const byWeight = [...marks].sort(
    (a, b) => b.weight - a.weight || a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  for (const mark of byWeight) {
    const wanted = extent(mark, scale);
    let row = rows.findIndex((taken) => free(taken, wanted));
    if (row === -1 && rows.length < maxRows) row = rows.push([]) - 1;
    if (row === -1) {
      left.push(single(mark));
      continue;
    }
    rows[row]?.push(wanted);
    const narrow = (mark.end - mark.start) * scale < SIGN;
    places.set(mark.id, { row, labelled: false, label: 0, narrow, before: false });
  }
  // First as many labels as there is room for, then longer ones where there still is some.
  for (const most of [LABEL_SHORT, LABEL_MAX]) label(byWeight, { places, rows }, scale, most);
  const counted = groupsOf(left, scale);
  return { places, counted, rows: Math.max(rows.length + (counted.length > 0 ? 1 : 0), 1) };
}
