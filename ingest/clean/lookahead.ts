import type { Line } from './lines';

const URL_ALONE = /^https?:\/\/\S+$/;
const NUMBER_ALONE = /^\d{1,3}$/;

/** Whether a line is nothing but a link. */
export function isLink(line: Line): boolean {
  return URL_ALONE.test(line.text.trim());
}

/** The number that is all of a line's text, or null. */
export function numberAlone(line: Line): string | null {
  const text = line.text.trim();
  return NUMBER_ALONE.test(text) && line.indent === 0 ? text : null;
}

/** What stands behind a line, found for all lines in one pass from the end, so that no question walks the file again. */
export interface Lookahead {
  /** The next line that is not blank. */
  readonly filled: readonly (Line | null)[];
  /** The next line that is neither blank nor a link. */
  readonly words: readonly (Line | null)[];
  /** The next number that stands alone on its line. */
  readonly number: readonly (string | null)[];
}

export function lookaheadOf(lines: readonly Line[]): Lookahead {
  const filled = new Array<Line | null>(lines.length).fill(null);
  const words = new Array<Line | null>(lines.length).fill(null);
  const number = new Array<string | null>(lines.length).fill(null);
  for (let i = lines.length - 2; i >= 0; i -= 1) {
    const next = lines[i + 1] as Line;
    filled[i] = next.blank ? (filled[i + 1] ?? null) : next;
    words[i] = next.blank || isLink(next) ? (words[i + 1] ?? null) : next;
    number[i] = numberAlone(next) ?? number[i + 1] ?? null;
  }
  return { filled, words, number };
}
