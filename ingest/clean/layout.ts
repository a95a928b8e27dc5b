import type { LineMarks } from './language';
import { NOTE_RULE } from './layout-rule';
import type { Line } from './lines';
import { pageFeet } from './page-feet';
import { breakOff } from './sentence-end';

/** How a file breaks its lines, measured over the whole of it. */
export interface Layout {
  /** Lines are cut at a fixed width, and a paragraph is many lines. */
  readonly wrapped: boolean;
  /** The width of a full line in columns. */
  readonly width: number;
  /** A blank line follows every visual line (text pulled out of a PDF), so a blank line tells nothing. */
  readonly doubled: boolean;
  /** The last line of a paragraph ends in a blank and the others do not (text pulled out of a PDF of a word processor). */
  readonly blankEndsParagraph: boolean;
  /** A form feed stands between the pages. */
  readonly hasFormFeeds: boolean;
  /** The feet of the pages of a file without form feeds: the places of their lines. */
  readonly feet: ReadonlySet<number>;
  /** The file shows pages: note areas under a rule of blanks, form feeds, or feet with numbers that count on. */
  readonly paged: boolean;
}

const FULL = 0.85;
/** Narrower lines may be the cells of a table or headings, and tell nothing of the prose. */
const NARROW = 0.5;
/** A line that is narrower stands alone, whatever its end. */
const ALONE = 0.75;
/** So many of the wider lines are full where a page's prose is cut. */
const MOSTLY = 0.6;
/** The prose of a page that has tables is no narrower, in columns. */
const PAGE = 50;

/**
 * Whether lines are cut at a width: most of all are full, or, where a table has many short lines, most of the wider ones, and those break off within
 * sentences. Counter-example: headlines of one length.
 */
function areCut(filled: readonly Line[], full: readonly Line[], width: number): boolean {
  if (full.length >= filled.length / 2) return true;
  const wide = filled.filter((line) => line.width >= width * NARROW);
  return width >= PAGE && full.length >= wide.length * MOSTLY;
}

/** Reads the layout off the lines: example, 32 characters a line throughout; counter-example, one paragraph a line. */
export function layoutOf(lines: readonly Line[], marks: LineMarks): Layout {
  const filled = lines.filter((line) => !line.blank);
  const widths = filled.map((line) => line.width).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = filled.filter((line) => line.width >= width * FULL);
  const wrapped =
    filled.length >= 3 && width >= 20 && width <= 160 && areCut(filled, full, width) && breakOff(full, marks);
  const hasFormFeeds = lines.some((line) => line.afterFormFeed);
  const feet = wrapped && !hasFormFeeds ? pageFeet(lines, marks) : new Set<number>();
  const followedByBlank = lines.filter((line, i) => !line.blank && lines[i + 1]?.blank).length;
  const trailing = filled.filter((line) => line.trailingBlank);
  const fullTrailing = full.filter((line) => line.trailingBlank);
  return {
    wrapped,
    width,
    doubled: wrapped && followedByBlank > filled.length * 0.6,
    // A line that was cut behind a figure may end in a blank, too.
    blankEndsParagraph:
      wrapped &&
      trailing.length >= 3 &&
      fullTrailing.length < full.length * 0.3 &&
      !breakOff(
        trailing.filter((line) => line.width >= width * NARROW),
        marks,
      ),
    hasFormFeeds,
    feet,
    paged: hasFormFeeds || feet.size > 0 || lines.some((line) => NOTE_RULE.test(line.text)),
  };
}

/** Whether a line that ends within a sentence is short enough to stand alone, as a heading: blanks beside figures take up to a quarter of a line. */
export function isNarrow(line: Line, layout: Layout): boolean {
  return line.width < layout.width * ALONE;
}

/** Whether a line is short enough to be the last of its paragraph. */
export function isShort(line: Line, layout: Layout): boolean {
  return line.width < layout.width * FULL;
}
