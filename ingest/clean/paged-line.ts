import type { Line } from './lines';

/** What a line is on its page. */
export type LineRole = 'body' | 'blank' | 'note' | 'running-url' | 'running-head' | 'furniture';

/** A line with its part on the page. `page` counts from 1 where the file shows its pages, else it is null. */
export interface PagedLine extends Line {
  readonly role: LineRole;
  readonly page: number | null;
  /** The number of the footnote that begins on this line. */
  readonly noteLabel: string | null;
  /** A footnote's text begins on this line, with a label or, where the PDF lost it, without. */
  readonly noteStart: boolean;
  /** Whether it goes on with the body line before it, where the format states that; absent where it does not. */
  readonly continues?: boolean;
}

/** The part alone, as one line shows it. */
export type Part = Pick<PagedLine, 'role'> & Partial<Pick<PagedLine, 'noteLabel' | 'noteStart'>>;
