import type { Line } from './lines';
import { isOfFigures, rowsOfTables } from './tables';

/** Lines that are read one after the other, from the top, and where they begin and end at most. */
export interface Column {
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

/** A gutter is as wide as this share of a letter at least. */
const NARROWEST = 0.7;
/** So many lines stand on both sides of it. */
const FEWEST = 4;
/** So few of the lines cross it: titles, notes under both columns. */
const CROSSING = 0.2;
/** Lines of prose fill so much of their column, cells of a table do not. */
const FULL = 0.75;
/** A column of prose is as wide as so many letters. */
const NARROWEST_PROSE = 7;
const MOSTLY_FULL = 0.45;
/** A column of dates or amounts is a table's. */
const MOSTLY_FIGURES = 0.5;

/**
 * The columns of a page in the order in which they are read. A gutter runs down the page between lines that fill both sides; what crosses it parts the columns above from
 * those below. Counter-example: a table, whose cells do not fill their columns; its rows are read from side to side.
 */
export function columnsOf(lines: readonly Line[], size: number): Column[] {
  const gutter = gutterIn(lines, size);
  if (gutter === null) return rowsOf(lines);
  const columns: Column[] = [];
  let band: Line[] = [];
  const close = (): void => {
    columns.push(...columnsOf(left(band, gutter), size), ...columnsOf(right(band, gutter), size));
    band = [];
  };
  let across: Line[] = [];
  for (const line of lines) {
    if (line.start < gutter && line.end > gutter) {
      if (band.length > 0) close();
      across.push(line);
      continue;
    }
    if (across.length > 0) columns.push(...rowsOf(across));
    across = [];
    band.push(line);
  }
  if (across.length > 0) columns.push(...rowsOf(across));
  close();
  return columns.filter((column) => column.lines.length > 0);
}

const left = (lines: readonly Line[], gutter: number): Line[] => lines.filter(({ end }) => end <= gutter);
const right = (lines: readonly Line[], gutter: number): Line[] =>
  lines.filter(({ start }) => start >= gutter);

/** All lines as one column; what stands on one line is one. */
function rowsOf(lines: readonly Line[]): Column[] {
  if (lines.length === 0) return [];
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.at - line.at) < Math.min(first.size, line.size) * 0.35) row.push(line);
    else rows.push([line]);
  }
  return [
    {
      lines: rowsOfTables(rows),
      start: Math.min(...lines.map(({ start }) => start)),
      end: Math.max(...lines.map(({ end }) => end)),
    },
  ];
}

/** The middle of the widest gutter, or null. */
function gutterIn(lines: readonly Line[], size: number): number | null {
  if (lines.length < FEWEST * 2) return null;
  const from = Math.min(...lines.map(({ start }) => start));
  const to = Math.max(...lines.map(({ end }) => end));
  const covered = new Uint16Array(Math.ceil(to - from) + 1);
  for (const { start, end } of lines)
    for (let i = Math.max(0, Math.floor(start - from)); i < Math.ceil(end - from); i += 1)
      covered[i] = (covered[i] ?? 0) + 1;
  const most = lines.length * CROSSING * 0.5;
  let best: { middle: number; width: number } | null = null;
  for (let i = Math.floor((to - from) * 0.15); i < (to - from) * 0.85; i += 1) {
    if ((covered[i] ?? 0) > most) continue;
    let end = i;
    while (end < (to - from) * 0.85 && (covered[end] ?? 0) <= most) end += 1;
    const width = end - i;
    const middle = from + (i + end) / 2;
    if (width >= size * NARROWEST && (!best || width > best.width) && partsProse(lines, middle, size))
      best = { middle, width };
    i = end;
  }
  return best?.middle ?? null;
}

function partsProse(lines: readonly Line[], gutter: number, size: number): boolean {
  const sides = [left(lines, gutter), right(lines, gutter)];
  const crossing = lines.length - sides.reduce((sum, side) => sum + side.length, 0);
  return (
    crossing <= lines.length * CROSSING && sides.every((side) => side.length >= FEWEST && isProse(side, size))
  );
}

function isProse(lines: readonly Line[], size: number): boolean {
  const width = Math.max(...lines.map(({ end }) => end)) - Math.min(...lines.map(({ start }) => start));
  const rows = rowsOf(lines)[0]?.lines ?? [];
  if (width < size * NARROWEST_PROSE) return false;
  if (rows.filter(isOfFigures).length >= rows.length * MOSTLY_FIGURES) return false;
  return rows.filter(({ start, end }) => end - start >= width * FULL).length >= rows.length * MOSTLY_FULL;
}
