import type { DayRange } from './days';
import { extent, free, type Interval, PADDING, type Place, type Placeable, SIGN } from './lane-layout';
import { LABEL_MAX } from './text-width';

/** The rows of the lane of key events: enough for a dense year, few enough to leave the other lanes their place. */
const ROWS = 13;
/** How many pixels of a label are wanted, and how few will do where they tell it from the others, before an event goes without. */
const WANTED = [220, 170, 116];
/** Neighbouring scales of the ladder differ by the fourth root of two. */
const STEP = 2 ** 0.25;
/** The layout of a scale is used for windows up to so much wider, since marks are placed anew only when the scale has drifted. */
const SLACK = 0.9;
/** So that the window that the page chooses lies safely on the first rung. */
const FIRST = 0.88;

/** Where an event of the lane has its label: on a row, behind its sign or before it. */
interface Spot {
  readonly mark: Placeable;
  readonly row: number;
  readonly before: boolean;
  /** So many pixels the label has on every rung. */
  readonly least: number;
}

/** The pixels that a mark takes with a label of a width. */
function taken(mark: Placeable, scale: number, label: number, before: boolean): Interval {
  const [from, to] = extent(mark, scale);
  return before
    ? [from - PADDING - label, to]
    : [from, Math.max(to, from + SIGN + PADDING + label + PADDING)];
}

/**
 * The lane on top: the most important events, each with a label, as many as have room; an event without room for its label has no mark here. Which they are
 * is worked out on a ladder of scales from the window that the page chooses. Upwards every rung keeps what the one below has and adds what now has room, the
 * most important first; downwards it keeps of what the one above has. So no label is lost by zooming in.
 */
export class KeyLayout {
  private readonly byWeight: readonly Placeable[];
  private readonly base: number;
  private readonly rungs = new Map<number, readonly Spot[]>();

  /**
   * @param home the window that the page chooses, beyond whose ends no label runs
   * @param width how many pixels it is wide
   */
  constructor(
    marks: readonly Placeable[],
    private readonly home: DayRange,
    width: number,
  ) {
    this.byWeight = marks.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    this.base = (width / (home.end - home.start)) * FIRST;
  }

  /** The places at a scale (pixels a day), by the marks' ids, and how many rows they need. */
  at(scale: number): { places: Map<string, Place>; rows: number } {
    const rung = Math.floor(Math.log((scale * SLACK) / this.base) / Math.log(STEP));
    const spots = this.rung(rung);
    const drawn = this.scaleOf(rung);
    const rows = this.rowsOf(spots, drawn);
    const places = new Map<string, Place>();
    for (const { mark, row, before, least } of spots) {
      const others = (rows[row] ?? []).filter(({ id }) => id !== mark.id);
      const room = this.room(mark, others, drawn, before);
      const width = Math.max(least, Math.min(mark.label, LABEL_MAX, room));
      const at = others.concat({ id: mark.id, pixels: taken(mark, drawn, width, before) });
      rows[row] = at;
      const narrow = (mark.end - mark.start) * scale < SIGN;
      places.set(mark.id, { row, labelled: true, label: width, narrow, before });
    }
    return { places, rows: Math.max(1, ...spots.map(({ row }) => row + 1)) };
  }

  private scaleOf(rung: number): number {
    return this.base * STEP ** rung;
  }

  private rung(rung: number): readonly Spot[] {
    const known = this.rungs.get(rung);
    if (known) return known;
    const made =
      rung < 0
        ? this.thinned(this.rung(rung + 1), this.scaleOf(rung))
        : this.filled(rung === 0 ? [] : this.rung(rung - 1), this.scaleOf(rung));
    this.rungs.set(rung, made);
    return made;
  }

  private filled(kept: readonly Spot[], scale: number): Spot[] {
    const rows = this.rowsOf(kept, scale);
    const placed = new Set(kept.map(({ mark }) => mark.id));
    const spots = [...kept];
    for (const mark of this.byWeight) {
      if (placed.has(mark.id)) continue;
      const spot = this.spotFor(mark, rows, scale);
      if (spot === null) continue;
      spots.push(spot);
      rows[spot.row]?.push({ id: mark.id, pixels: taken(mark, scale, spot.least, spot.before) });
    }
    return spots;
  }

  private spotFor(mark: Placeable, rows: Row[], scale: number): Spot | null {
    for (const wanted of WANTED)
      for (const [row, own] of rows.entries())
        for (const before of [false, true]) {
          const least = Math.min(mark.label, Math.max(wanted, mark.telling));
          if (this.fits(mark, own, scale, least, before)) return { mark, row, before, least };
        }
    return null;
  }

  private thinned(spots: readonly Spot[], scale: number): Spot[] {
    const rows = this.rowsOf([], scale);
    return spots
      .toSorted((a, b) => b.mark.weight - a.mark.weight)
      .filter(({ mark, row, before, least }) => {
        const pixels = taken(mark, scale, least, before);
        const own = rows[row] ?? [];
        if (
          !free(
            own.map((one) => one.pixels),
            pixels,
          )
        )
          return false;
        own.push({ id: mark.id, pixels });
        return true;
      });
  }

  private fits(mark: Placeable, row: Row, scale: number, label: number, before: boolean): boolean {
    const [from, to] = taken(mark, scale, label, before);
    const { start, end } = this.home;
    const isInside = mark.start >= start && mark.start < end;
    // A bar may run on behind the window; its label may not.
    const last = before ? to : from + SIGN + PADDING + label;
    if (isInside && (from < start * scale || last > end * scale)) return false;
    return free(
      row.map(({ pixels }) => pixels),
      [from, to],
    );
  }

  /** How many pixels a label may take on a row up to its next neighbour, or to the end of the window. */
  private room(mark: Placeable, row: Row, scale: number, before: boolean): number {
    const [from] = taken(mark, scale, 0, before);
    const [start, end] = [this.home.start * scale, this.home.end * scale];
    const isInside = mark.start >= this.home.start && mark.start < this.home.end;
    if (before) {
      const last = row.map(({ pixels }) => pixels[1]).filter((to) => to <= from + PADDING);
      return from - Math.max(isInside ? start : Number.NEGATIVE_INFINITY, ...last);
    }
    const next = row.map(({ pixels }) => pixels[0]).filter((at) => at >= from);
    return Math.min(isInside ? end : Number.POSITIVE_INFINITY, ...next) - from - SIGN - 2 * PADDING;
  }

  private rowsOf(spots: readonly Spot[], scale: number): Row[] {
    const rows = Array.from({ length: ROWS }, (): Row => []);
    for (const { mark, row, before, least } of spots)
      rows[row]?.push({ id: mark.id, pixels: taken(mark, scale, least, before) });
    return rows;
  }
}

/** What a row holds: marks with their labels, in pixels. */
type Row = { id: string; pixels: Interval }[];
