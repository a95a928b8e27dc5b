import { joinedLine, type Line, textOf } from './lines';

/** A date, a year or an amount, and little else. Counter-examples: the number of a note or of an item; a sentence with a date in it. */
export function isOfFigures(line: Line): boolean {
  const text = textOf(line).replace(/\s/g, '');
  const groups = text.match(/\d+/g) ?? [];
  const digits = groups.join('').length;
  return (
    text.length <= LONGEST && (digits >= FEWEST_DIGITS || groups.length > 1) && digits >= text.length * SHARE
  );
}

const LONGEST = 18;
const FEWEST_DIGITS = 4;
const SHARE = 1 / 3;
/** So many rows make a table. */
const FEWEST_ROWS = 3;
/** Cells of a column begin within so many letters of each other. */
const SAME_PLACE = 0.6;
/** A gap between rows is wider than one between the lines of a cell, by this share. */
const WIDER = 1.15;

/**
 * What stands on the lines of a page, from the top, as lines. The rows of a table whose first column has dates or figures stay rows: what its cells hold in
 * several lines is read cell by cell, and belongs to the figures beside which it begins. It is told by figures at the beginning of several lines, behind which
 * the next cell begins in one place.
 * Counter-example: figures that stand beside the middle of their row; then it cannot be told which lines are theirs, and each stays by itself.
 * @param rows the parts of each line, from its beginning
 */
export function rowsOfTables(rows: readonly (readonly Line[])[]): Line[] {
  const tables = tablesIn(rows);
  if (tables.length === 0) return rows.map(joinedLine);
  const lines: Line[] = [];
  for (let i = 0; i < rows.length; ) {
    const row = rows[i] ?? [];
    const table = tables.find((one) => beginsRow(row, one));
    if (table === undefined) {
      // What follows a table is no part of its last row.
      const isBehind = lines.at(-1)?.place !== undefined && lines.at(-1)?.place !== 'text';
      lines.push({ ...joinedLine(row), ...(isBehind && { place: 'text' }) });
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < rows.length && goesOn(rows[end] ?? [], table)) end += 1;
    lines.push(...cellsOf(rows.slice(i, end)));
    i = end;
  }
  return lines;
}

/** Where the second cells of tables begin. */
function tablesIn(rows: readonly (readonly Line[])[]): number[] {
  const starts = rows.flatMap(([first, second]) =>
    first && second && isOfFigures(first) && second.start > first.end ? [second.start] : [],
  );
  const found: number[] = [];
  for (const start of starts) {
    if (found.some((one) => isNear(one, start, rows))) continue;
    if (starts.filter((one) => isNear(one, start, rows)).length >= FEWEST_ROWS) found.push(start);
  }
  return found.filter((start) => isSetFromTop(rows, start));
}

/**
 * Whether figures stand beside the first line of their row. They do not where lines without figures have a wider gap above them than some with: that is where rows are parted.
 * Where no gap parts them, nothing may stand above the first.
 */
function isSetFromTop(rows: readonly (readonly Line[])[], table: number): boolean {
  const gaps = { row: [] as number[], line: [] as number[] };
  let isWithin = false;
  for (const [i, row] of rows.entries()) {
    const begins = beginsRow(row, table);
    const gap = (row[0]?.at ?? 0) - (rows[i - 1]?.[0]?.at ?? 0);
    if (isWithin && begins) gaps.row.push(gap);
    else if (isWithin && goesOn(row, table)) gaps.line.push(gap);
    isWithin = begins || (isWithin && goesOn(row, table));
  }
  const [least, most] = [Math.min(...gaps.row), Math.max(...gaps.line)];
  if (gaps.line.length === 0) return true;
  if (most > least * WIDER) return false;
  const above = rows[rows.findIndex((row) => beginsRow(row, table)) - 1];
  return least > most * WIDER || above === undefined || !goesOn(above, table);
}

const sizeIn = (rows: readonly (readonly Line[])[]): number => rows[0]?.[0]?.size ?? 0;
const isNear = (one: number, other: number, rows: readonly (readonly Line[])[]): boolean =>
  Math.abs(one - other) <= sizeIn(rows) * SAME_PLACE;

function beginsRow(row: readonly Line[], table: number): boolean {
  const [first, second] = row;
  return (
    first !== undefined && second !== undefined && isOfFigures(first) && isNear(second.start, table, [row])
  );
}

/** Whether a line has only what goes on in the cells behind the first. */
const goesOn = (row: readonly Line[], table: number): boolean =>
  row[0] !== undefined && row[0].start >= table - row[0].size * SAME_PLACE;

/** The lines of one row of a table, cell by cell: a cell's lines begin where its first does. */
function cellsOf(rows: readonly (readonly Line[])[]): Line[] {
  const [heads = []] = rows;
  const cells = heads.map((head): Line[] => [head]);
  for (const row of rows.slice(1))
    for (const part of row) {
      const at = heads.findLastIndex(({ start, size }) => start <= part.start + size * SAME_PLACE);
      cells[Math.max(at, 0)]?.push(part);
    }
  return cells.flatMap((cell, number) =>
    cell.map((line, i) => ({ ...line, place: i > 0 ? 'line' : number > 0 ? 'cell' : 'row' }) as const),
  );
}
