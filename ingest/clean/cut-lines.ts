import type { LineMarks } from './language';
import type { Line } from './lines';
import { breakOff } from './sentence-end';

/** A narrower column than this is a list or a table. */
const LEAST = 20;
/** Lines cut at one count of characters, or at one width of two columns a Chinese character, where a mark may hang over. */
const MEASURES: readonly { readonly of: (line: Line) => number; readonly slack: number }[] = [
  { of: ({ text }) => text.length, slack: 1 },
  { of: ({ width }) => width, slack: 2 },
];

/**
 * The lines of a text of whole paragraphs that are cut all the same: in a stretch without a blank line all lines but the last are of one length, the last is
 * no longer, and they break off within a sentence. Two lines prove nothing by themselves; where other stretches were cut at that length they do.
 * Example: a paper of which some paragraphs were pasted from a page of 36 characters. Counter-example: headlines one below the other.
 * @returns the lines that go on in the next one
 */
export function cutLines(lines: readonly Line[], marks: LineMarks): ReadonlySet<Line> {
  const found = new Set<Line>();
  const lengths = new Set<number>();
  const short: Line[][] = [];
  for (const stretch of stretchesOf(lines)) {
    const full = stretch.slice(0, -1);
    if (full.length === 0 || !breakOff(full, marks) || !MEASURES.some((measure) => isEven(stretch, measure)))
      continue;
    if (full.length === 1) short.push(full);
    else {
      for (const line of full) found.add(line);
      lengths.add((full[0] as Line).text.length);
    }
  }
  for (const [line] of short) if (line && lengths.has(line.text.length)) found.add(line);
  return found;
}

function stretchesOf(lines: readonly Line[]): Line[][] {
  const out: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.blank) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      out.push(open);
    }
  }
  return out;
}

function isEven(stretch: readonly Line[], { of, slack }: (typeof MEASURES)[number]): boolean {
  const full = stretch.slice(0, -1).map(of);
  const longest = full.reduce((most, one) => Math.max(most, one), 0);
  const last = stretch.at(-1);
  return (
    longest >= LEAST &&
    full.every((one) => longest - one <= slack) &&
    last !== undefined &&
    of(last) <= longest + slack
  );
}
