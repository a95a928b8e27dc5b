import type { Span } from '@/lib/schema/span';

/** One visual line of the raw text. `content` leaves out the white space at its ends. */
export interface Line {
  readonly span: Span;
  readonly content: Span;
  readonly text: string;
  readonly indent: number;
  readonly trailingBlank: boolean;
  readonly blank: boolean;
  /** How many columns the line takes without the white space at its ends. */
  readonly width: number;
  /** A form feed stands before the line: a new page begins. */
  readonly afterFormFeed: boolean;
}

/** Cuts a text at its line ends (LF, CRLF, CR) and form feeds. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\n|\r|\f/g;
  let start = 0;
  let afterFormFeed = false;
  for (let match = ends.exec(raw); ; match = ends.exec(raw)) {
    const end = match ? match.index : raw.length;
    lines.push(lineAt(raw, start, end, afterFormFeed));
    if (!match) return lines;
    afterFormFeed = match[0] === '\f';
    start = match.index + match[0].length;
  }
}

function lineAt(raw: string, start: number, end: number, afterFormFeed: boolean): Line {
  const text = raw.slice(start, end);
  const indent = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const content = { start: start + indent, end: start + indent + trimmed.length };
  const blank = trimmed === '';
  return {
    span: { start, end },
    content: blank ? { start, end: start } : content,
    text,
    indent,
    trailingBlank: !blank && content.end < end,
    blank,
    width: columns(trimmed),
    afterFormFeed,
  };
}

/** How many columns a text takes on a fixed-pitch page: two for a Chinese character, one for a Latin one. */
function columns(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}

const TAB = 8;

/** The column at which a code unit of a line stands; tabs lead to the next eighth one. */
export function columnAt(text: string, at: number): number {
  return [...text.slice(0, at)].reduce(
    (column, one) => (one === '\t' ? column + TAB - (column % TAB) : column + columns(one)),
    0,
  );
}

/** The column at which a line's first word stands. */
export const indentOf = (text: string): number => columnAt(text, text.length - text.trimStart().length);

/** The column behind a line's last word. */
export const rightOf = ({ text, width }: Line): number => indentOf(text) + width;
