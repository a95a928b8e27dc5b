import { partLabel } from './labels';
import type { PartMarks } from './language';
import type { Paragraph, TableCell } from './table-cell';

interface OpenCell {
  lastNumber: number;
  ended: boolean;
}

const PUNCTUATION = /[，。；：、！？,;:.]/;
const LONGEST_ROW_NAME = 8;
/** Behind the last cell of a row a longer one is no cell. */
const LONGEST_NAME_IN_PLACE = 14;

/** The cells of a line that stand apart by blanks. */
function columnsOf({ span, text }: Paragraph): Paragraph[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
}

/**
 * Reads a table whose columns stand one below the other: heading lines of as many cells as there are columns, then for each row its name and its
 * cells in order. A paragraph numbered one higher than the one before goes on with the same cell; behind a page break, once
 * all cells of the row are there, a paragraph goes to the leftmost cell that it continues.
 * Example: 附表二, six countries by four rounds. Counter-example: lines without a heading of two or more cells are no such table.
 * @returns null where the paragraphs are no such table
 */
export function columnTable(paragraphs: readonly Paragraph[], marks: PartMarks): TableCell[] | null {
  const headAt = paragraphs.findIndex((paragraph) => columnsOf(paragraph).length > 1);
  const head = paragraphs[headAt];
  if (!head) return null;
  const names = columnsOf(head);
  const cells: TableCell[] = paragraphs
    .slice(0, headAt)
    .map(({ span }) => ({ span, row: null, column: null }));
  let at = headAt;
  for (; at < paragraphs.length; at += 1) {
    const line = columnsOf(paragraphs[at] as Paragraph);
    if (line.length !== names.length) break;
    cells.push(...line.map(({ span }, i) => ({ span, row: null, column: names[i]?.text ?? null })));
  }
  let row: string | null = null;
  let open: OpenCell[] = [];
  let resumed = -1;
  for (const paragraph of paragraphs.slice(at)) {
    const isComplete = open.length === names.length && open.at(-1)?.ended === true;
    if (isRowName(paragraph.text, isComplete)) {
      row = paragraph.text;
      open = [];
      resumed = -1;
      cells.push({ span: paragraph.span, row, column: null });
      continue;
    }
    const number = Number(partLabel(paragraph.text, marks)?.label.replace(/\D/g, '') || 0);
    const current = open.at(-1);
    let column = open.length - 1;
    if (!current || (open.length < names.length && !(number > 1 && number === current.lastNumber + 1)))
      column = open.length;
    else if (current.ended || number > 1) column = continued(open, number, resumed) ?? column;
    if (column < open.length - 1) resumed = column;
    open[column] = { lastNumber: number, ended: /[。！？]$/.test(paragraph.text) };
    cells.push({ span: paragraph.span, row, column: names[column]?.text ?? null });
  }
  return cells;
}

/** The leftmost cell to the right of the one last resumed that a paragraph goes on with. */
function continued(open: readonly OpenCell[], number: number, resumed: number): number | null {
  const last = open.at(-1);
  if (last && number > 1 && last.lastNumber === number - 1 && resumed < 0) return open.length - 1;
  const found = open.findIndex(
    (cell, i) => i > resumed && (number > 1 ? cell.lastNumber === number - 1 : !cell.ended),
  );
  return found < 0 ? null : found;
}

function isRowName(text: string, isDue: boolean): boolean {
  return text.length <= (isDue ? LONGEST_NAME_IN_PLACE : LONGEST_ROW_NAME) && !PUNCTUATION.test(text);
}
