/** What stands between two strokes of a row, without the blanks at its ends. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line of a table. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

const STROKE = /[|｜]/;
const LEAST_CELLS = 2;
/** The line between the names of the columns and the first row. */
const RULE = /^[\s|｜:+-]{3,}$/;

/** The tables of a text: lines one below the other whose cells strokes or tabs part. Offsets are of the text, in code units. */
export function rowsOf(text: string): Row[][] {
  const tables: Row[][] = [];
  let open: Row[] | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const row = rowAt(line, start);
    start += line.length + 1;
    if (row === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      tables.push(open);
    }
    if (!RULE.test(line)) open.push(row);
  }
  return tables;
}

/** The cells of a line, or null where it has none. */
export function rowAt(line: string, start: number): Row | null {
  const mark = STROKE.test(line) ? /[|｜]/ : /\t/;
  const parts = line.split(mark);
  if (parts.length < LEAST_CELLS) return null;
  let at = start;
  const cells = parts.map((part): Cell => {
    const text = part.trim();
    const from = at + (text === '' ? 0 : part.indexOf(text));
    at += part.length + 1;
    return { start: from, end: from + text.length, text };
  });
  // The strokes at the ends of a line part nothing.
  const first = cells[0]?.text === '' && STROKE.test(line.trimStart()[0] ?? '') ? 1 : 0;
  const last = cells.length > first + 1 && cells.at(-1)?.text === '' ? -1 : undefined;
  return { start, end: start + line.length, cells: cells.slice(first, last) };
}
