import type { Span } from '@/lib/schema/span';

/** One line of a table's text, as the cleaning left it: a heading cell, a row's name, or a paragraph of a cell. */
export interface TableCell {
  readonly span: Span;
  /** The row's name and the column's; null for the cells that name rows and columns. */
  readonly row: string | null;
  readonly column: string | null;
}

/** A line of a clean text. */
export interface Paragraph {
  readonly span: Span;
  readonly text: string;
}
