import { WIDE } from './fold';
import type { Run } from './runs';

/** A line, or the part of one that stands in a column: its runs in their order, and where it begins, ends and stands. */
export interface Line {
  readonly runs: readonly Run[];
  readonly start: number;
  readonly end: number;
  readonly at: number;
  /** The size of its letters: the largest that many of them have. */
  readonly size: number;
  /** In a table whether a row begins with it, its next cell, or whether it goes on in its cell; `text` behind the table. Absent elsewhere. */
  readonly place?: 'row' | 'cell' | 'line' | 'text';
}

/** Runs are on a line where their places differ by no more than this share of their size. */
const SAME_LINE = 0.35;
/** A wider gap parts what may stand in two columns, or in two cells. */
const PARTED = 1.2;
/** Smaller letters than this share of a line's are raised or lowered. */
const SMALL = 0.8;
const MANY = 0.3;

/** The runs of a page as lines, from its top: what stands on one line and near each other. Raised figures go to the line beside whose letters they stand. */
export function linesOf(runs: readonly Run[]): Line[] {
  const size = commonest(runs.map((run) => [run.size, run.text.length]));
  const isFilled = (run: Run): boolean => run.text.trim() !== '';
  const large = runs.filter((run) => run.size >= size * SMALL && isFilled(run));
  const rows: Run[][] = gathered(large);
  const small: Run[] = [];
  for (const run of runs) {
    if (run.size >= size * SMALL || !isFilled(run)) continue;
    const row = rows.find((one) => isRaisedIn(run, one));
    if (row) row.push(run);
    else small.push(run);
  }
  rows.push(...gathered(small));
  return rows
    .flatMap((row) => parted(row.sort((a, b) => a.start - b.start)))
    .map(lineOf)
    .sort((a, b) => a.at - b.at || a.start - b.start);
}

/** Makes one line of the parts of one. */
export function joinedLine(parts: readonly Line[]): Line {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return lineOf(parts.flatMap(({ runs }) => [...runs]).sort((a, b) => a.start - b.start));
}

/** The text of a line. A gap between Latin words is a blank; Chinese characters stand side by side, however far a justified line pulls them apart. */
export function textOf({ runs, size }: Line): string {
  let text = '';
  let end = runs[0]?.start ?? 0;
  for (const run of runs) {
    text += gapBefore(text, run, run.start - end, size) + run.text.trim();
    end = Math.max(end, run.end);
  }
  return text;
}

/** What stands between a text and the next run: a blank, a tab where cells of a table are parted, or nothing. */
export function gapBefore(text: string, run: Run, gap: number, size: number): string {
  if (text === '') return '';
  if (gap > size * 3) return '\t';
  const isWide = WIDE.test(text.slice(-1)) || WIDE.test(run.text.trim()[0] ?? '');
  return !isWide && gap > size * 0.14 ? ' ' : '';
}

/** The value with the greatest weight, to a tenth. */
export function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const key = Math.round(value * 10) / 10;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

function gathered(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  let first: Run | null = null;
  for (const run of [...runs].sort((a, b) => a.at - b.at)) {
    if (first && run.at - first.at <= Math.min(run.size, first.size) * SAME_LINE) rows.at(-1)?.push(run);
    else {
      rows.push([run]);
      first = run;
    }
  }
  return rows;
}

function isRaisedIn(run: Run, row: readonly Run[]): boolean {
  return row.some(({ at, start, end, size }) => {
    const behind = run.start - end;
    const before = start - run.end;
    return (
      run.size < size * SMALL &&
      at - run.at > -size * 0.25 &&
      at - run.at < size * 0.75 &&
      ((behind > -size * 0.3 && behind < size * 0.6) || (before > -size * 0.3 && before < size * 0.6))
    );
  });
}

function parted(row: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    if (run.start - end > run.size * PARTED) parts.push([]);
    parts.at(-1)?.push(run);
    end = Math.max(end, run.end);
  }
  return parts;
}

function lineOf(runs: readonly Run[]): Line {
  const size = sizeOf(runs);
  const main = runs.filter((run) => Math.abs(run.size - size) < size * (1 - SMALL));
  return {
    runs,
    start: Math.min(...runs.map((run) => run.start)),
    end: Math.max(...runs.map((run) => run.end)),
    at: main[0]?.at ?? runs[0]?.at ?? 0,
    size,
  };
}

/** Few letters may follow a call of a note, and one large letter may begin a chapter. */
function sizeOf(runs: readonly Run[]): number {
  const all = runs.reduce((sum, { text }) => sum + text.length, 0);
  const sizes = [...new Set(runs.map(({ size }) => size))].sort((a, b) => b - a);
  const share = (size: number): number =>
    runs.reduce((sum, run) => sum + (Math.abs(run.size - size) < 0.1 ? run.text.length : 0), 0) / all;
  return sizes.find((size) => share(size) >= MANY) ?? sizes[0] ?? 0;
}
