/** A key event on the drawing: where it lies, how much it matters, and how wide the labels are that it may have, the one it would rather have first. */
export interface Labelled {
  id: string;
  x: number;
  weight: number;
  widths: readonly number[];
}

/** A row of the lane, which label it is, and whether that stands before the mark or behind it. */
export interface Spot {
  row: number;
  before: boolean;
  label: number;
}

const GAP = 8;

/**
 * Puts as many labels beside their marks as have room, the weightiest first, none over another and none beyond the drawing. What has no room for
 * any of its labels has none.
 * @param width of the drawing
 */
export function spotsOf(
  marks: readonly Labelled[],
  { width: room, rows }: { width: number; rows: number },
): Map<string, Spot> {
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  const spots = new Map<string, Spot>();
  const put = (mark: Labelled, label: number, width: number): boolean => {
    for (const [row, own] of taken.entries())
      for (const before of [false, true]) {
        const [from, to] = before
          ? [mark.x - width - GAP, mark.x + GAP]
          : [mark.x - GAP, mark.x + width + GAP];
        if (before ? from < 0 : to > room) continue;
        if (own.some(([start, end]) => from < end && to > start)) continue;
        own.push([from, to]);
        spots.set(mark.id, { row, before, label });
        return true;
      }
    return false;
  };
  for (const mark of marks.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)))
    mark.widths.some((width, label) => put(mark, label, width));
  return spots;
}
