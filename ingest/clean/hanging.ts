import { entriesIn, textColumns } from './dated-entries';
import type { LineMarks } from './language';
import { type Line, rightOf } from './lines';
import type { PagedLine } from './paged-line';
import { endsSentence } from './sentence-end';

/** Which lines go on in the next one, and which begin an entry, so that the line before them ends. */
export interface Hanging {
  readonly goOn: ReadonlySet<Line>;
  readonly begin: ReadonlySet<Line>;
}

/** One entry alone may be a paragraph's indent behind a date. */
const LEAST_ENTRIES = 2;
/** A narrower column holds the cells of a table. */
const LEAST_WIDTH = 30;
/** A line that breaks off is filled so far, and one of a paragraph beside the entries so far. */
const FILLED = 0.7;
const FULL = 0.9;
/** A longer line is a whole paragraph. */
const LONGEST = 1.1;
const SMALL = /^\p{Ll}/u;
const NONE: Hanging = { goOn: new Set(), begin: new Set() };

/**
 * The lines of a chronology's entries of which the further ones are indented: below a first line that begins with a date, further in than it. Where the date stands in a column,
 * the text below goes on with the text beside it. Example: `3 May    Eisenhower invites eleven⏎         governments.` Counter-examples: a quotation or verse, which no date leads;
 * the next date, indented below its year; cells of a table; what follows a colon; Chinese paragraphs, which begin with wide blanks.
 */
export function hangingLines(lines: readonly PagedLine[], marks: LineMarks): Hanging {
  if (lines.some(({ continues }) => continues !== undefined)) return NONE;
  const stretches = stretchesOf(lines);
  const entries = stretches.flatMap((stretch) => entriesIn(stretch, marks));
  const goOn = new Set<Line>();
  const begin = new Set<Line>();
  let edge = 0;
  for (const column of new Set(entries.map((entry) => entry.column))) {
    const own = entries.filter((entry) => entry.column === column);
    const right = Math.max(...own.flatMap(({ head, further }) => [head, ...further].map(rightOf)));
    if (own.length < LEAST_ENTRIES || right - column < LEAST_WIDTH) continue;
    for (const { head, isApart, further } of own) {
      begin.add(head);
      const all = isApart ? further : [head, ...further];
      for (const [i, next] of all.slice(1).entries()) {
        const line = all[i] as PagedLine;
        const isFilled = rightOf(line) - column >= (right - column) * FILLED;
        const isOver = endsSentence(line.text, marks);
        const isWithin = isFilled || SMALL.test(next.text.trim()) || (isOver && !isApart);
        if (!isWithin || /[:：]\s*$/.test(line.text) || (isApart && isOver)) continue;
        goOn.add(line);
        if (!isOver) edge = Math.max(edge, rightOf(line));
      }
    }
    for (const line of lines) if (textColumns(line.text, marks).includes(column)) begin.add(line);
  }
  // What stands between the entries is cut at their width, too.
  if (edge > 0)
    for (const stretch of stretches) for (const line of cutAt(edge, stretch, marks)) goOn.add(line);
  return { goOn, begin };
}

/** Lines of one indent of which the first reaches to where the entries' lines are cut, and breaks off. */
function cutAt(edge: number, stretch: readonly PagedLine[], marks: LineMarks): PagedLine[] {
  return stretch.slice(0, -1).filter((line, i) => {
    const next = stretch[i + 1] as PagedLine;
    const right = rightOf(line);
    const isCut = right >= edge * FULL && right <= edge * LONGEST && !endsSentence(line.text, marks);
    return isCut && line.indent === next.indent && textColumns(next.text, marks).length === 0;
  });
}

function stretchesOf(lines: readonly PagedLine[]): PagedLine[][] {
  const out: PagedLine[][] = [[]];
  for (const line of lines) {
    if (line.role === 'body') out.at(-1)?.push(line);
    else out.push([]);
  }
  return out.filter(({ length }) => length > 1);
}
