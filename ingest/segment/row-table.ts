import { partLabel } from './labels';
import type { PartMarks } from './language';
import type { Paragraph, TableCell } from './table-cell';

/**
 * Reads a table of one row a line, each beginning with its name: `北韓1.多角化外交。2.…`. The line above the first row names the columns;
 * where it begins with what the rows are (`國家外交政策`), the rest is the name of the column.
 * Counter-example: lines that begin with a name and go on in prose are no such table.
 * @param rowNameAt how many code units of a line's beginning are the name of a row, 0 where none is
 * @returns null where the paragraphs are no such table
 */
export function rowTable(
  paragraphs: readonly Paragraph[],
  rowNameAt: (text: string) => number,
  marks: PartMarks,
): TableCell[] | null {
  const firstRow = paragraphs.findIndex(
    ({ text }) => rowNameAt(text) > 0 && partLabel(text.slice(rowNameAt(text)), marks),
  );
  if (firstRow < 1) return null;
  const [corner, head] = splitAt(
    paragraphs[firstRow - 1] as Paragraph,
    marks.rowsHead.exec((paragraphs[firstRow - 1] as Paragraph).text)?.[0].length ?? 0,
  );
  const above = paragraphs.slice(0, firstRow - 1);
  const cells: TableCell[] = [...above, corner].map(({ span }) => ({ span, row: null, column: null }));
  cells.push({ span: head.span, row: null, column: head.text });
  for (const paragraph of paragraphs.slice(firstRow)) {
    const [name, rest] = splitAt(paragraph, rowNameAt(paragraph.text));
    cells.push({ span: name.span, row: name.text, column: null });
    cells.push({ span: rest.span, row: name.text, column: head.text });
  }
  return cells.filter(({ span }) => span.end > span.start);
}

function splitAt({ span, text }: Paragraph, length: number): [Paragraph, Paragraph] {
  const at = span.start + length;
  return [
    { span: { start: span.start, end: at }, text: text.slice(0, length) },
    { span: { start: at, end: span.end }, text: text.slice(length) },
  ];
}
