import type { Marks } from '@/lib/queries/copy/parts';
import type { Mark } from '@/lib/queries/window/marks';
import type { Stretch } from '@/lib/queries/window/stretch';
import type { LaneKind } from '@/lib/schema/lanes';
import type { EventSet } from '@/lib/sets/event-set';
import { marksOfKind } from './parts';

type Row = Marks['marks'][number];

/** The marks in the order in which they are shown, those that are kept from farthest away first. */
const ordered = new Map<LaneKind, Promise<Marks>>();

const byLevel = (one: Row, other: Row) =>
  other[2] - one[2] || one[4] - other[4] || one[5] - other[5] || one[6] - other[6];

function inOrder(kind: LaneKind): Promise<Marks> {
  const known =
    ordered.get(kind) ??
    marksOfKind(kind).then(({ lanes, marks }) => ({ lanes, marks: marks.toSorted(byLevel) }));
  ordered.set(kind, known);
  return known;
}

const markOf = ([number, lane, , atDay]: Row, lanes: readonly string[]): Mark => ({
  number,
  lane: lanes[lane] ?? '',
  atDay,
});

/** As the app's: as many levels of the marks of a stretch as fit into what may be drawn, each whole. */
export async function marksOf(stretch: Stretch, fitting: EventSet | null, most: number): Promise<Mark[]> {
  const { lanes, marks } = await inOrder(stretch.lanes);
  const rows: Row[] = [];
  for (const row of marks) {
    const [number, , , , , first, last] = row;
    if (first > stretch.to || last < stretch.from || fitting?.has(number) === false) continue;
    if (rows.push(row) > most) break;
  }
  const cut = rows[most]?.[2];
  const shown = cut === undefined ? rows : rows.filter(([, , level]) => level > cut);
  return (shown.length > 0 ? shown : rows.slice(0, most)).map((row) => markOf(row, lanes));
}

/** The marks of all events that fit, whatever their days. */
export async function allMarks(kind: LaneKind, fitting: EventSet | null): Promise<Mark[]> {
  const { lanes, marks } = await marksOfKind(kind);
  return marks.filter(([number]) => fitting?.has(number) !== false).map((row) => markOf(row, lanes));
}
