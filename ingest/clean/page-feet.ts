import type { LineMarks } from './language';
import { NOTE_RULE } from './layout-rule';
import type { Line } from './lines';
import { noteLabel } from './note-label';

/** A page has more lines than that. */
const LEAST_LINES = 8;
/** Two lines whose numbers follow each other prove nothing, unless notes stand above each. */
const LEAST_PAGES = 3;

/**
 * The feet (or heads) of the pages of a file without form feeds: lines that stand apart, with numbers that count on by one. Example: 60, 61, 62 at the ends of pages.
 * Counter-example: the items 1, 2, 3 of a list.
 * @returns the lines, by their places in the file
 */
export function pageFeet(lines: readonly Line[], marks: LineMarks): ReadonlySet<number> {
  const found = lines.flatMap((line, i): { at: number; number: number }[] => {
    if (line.blank || !(lines[i - 1]?.blank ?? true) || !(lines[i + 1]?.blank ?? true)) return [];
    const match = marks.pageFoot.exec(line.text.trim());
    return match ? [{ at: i, number: Number(match[1] ?? match[2]) }] : [];
  });
  let best: number[] = [];
  for (const first of found.slice(0, LEAST_PAGES)) {
    const chain = [first.at];
    let last = first;
    for (const one of found)
      if (one.at - last.at >= LEAST_LINES && one.number === last.number + 1) {
        chain.push(one.at);
        last = one;
      }
    if (chain.length > best.length) best = chain;
  }
  const isEnough =
    best.length >= LEAST_PAGES ||
    (best.length > 1 && best.every((at) => isFirst(lines, at) || isBelowNotes(lines, at, marks)));
  return new Set(isEnough ? best : []);
}

/** The head of the first page has nothing above it. */
function isFirst(lines: readonly Line[], at: number): boolean {
  return lines.slice(0, at).every(({ blank }) => blank);
}

/** So many lines the notes of a page take at most. */
const LONGEST_NOTES = 24;

/** Whether notes stand above a foot: a stretch of lines that begins with the number of one, at a blank line or at the rule above the notes, or such a rule with a number below it. */
function isBelowNotes(lines: readonly Line[], foot: number, marks: LineMarks): boolean {
  const isNote = (line: Line | undefined): boolean => noteLabel(line?.text.trim() ?? '', marks) !== null;
  let at = foot - 1;
  while (lines[at]?.blank) at -= 1;
  while (at > 0 && lines[at - 1]?.blank === false && !NOTE_RULE.test(lines[at - 1]?.text ?? '')) at -= 1;
  if (isNote(lines[at])) return true;
  const above = lines.slice(Math.max(0, foot - LONGEST_NOTES), foot);
  const rule = above.findLastIndex(({ text, blank }) => !blank && NOTE_RULE.test(text));
  return rule >= 0 && above.slice(rule + 1).some(isNote);
}
