import { beginsWithDate as isDate } from '../language/zh/day-words';
import type { Mark } from './marked-text';
import type { ReadPassage } from './source-passages';

/** What the mark of a footnote's call begins with; the footnote's label follows. */
export const CALL_MARK = 'note:';

/**
 * A number that a text is left at: the ingest takes the calls of footnotes out of it, so they stand between its pieces. A call may have been wrapped to the next
 * line; what stands behind an empty line is the number of a page.
 */
const CALL = /^[^\S\n]*\n?[^\S\n]*(\d{1,3})(?!\d)/;
const LONGEST_CALL = 8;

/**
 * Where the footnotes of some passages are called: a mark on the last character before each call. A footnote is called once, at the first place that bears its
 * number; one whose call is not found has no mark.
 * @param passages in the order of the document, footnotes among them
 */
export function noteCalls(rawText: string, passages: readonly ReadPassage[]): Mark[] {
  const labels = passages.flatMap(({ kind, locator }) =>
    kind === 'footnote' && locator.footnote !== null ? [locator.footnote] : [],
  );
  const wanted = new Set(labels);
  const marks: Mark[] = [];
  for (const { kind, pieces } of passages) {
    // A number in a table is a figure or a label.
    if (kind === 'footnote' || kind === 'table-cell') continue;
    pieces.forEach(({ end }, i) => {
      const gap = rawText.slice(end, Math.min(pieces[i + 1]?.start ?? Infinity, end + LONGEST_CALL));
      const label = CALL.exec(gap)?.[1];
      if (label === undefined || isDate(gap) || !wanted.delete(label)) return;
      marks.push({ id: `${CALL_MARK}${label}`, pieces: [{ start: end - 1, end }] });
    });
  }
  return marks;
}
