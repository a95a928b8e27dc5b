import type { LineMarks } from './language';
import type { Line } from './lines';
import { markerEdits } from './markers';

/** So much of the notes must cite something. */
const SHARE = 0.6;

/** The lines of the notes at the end of a text. */
export interface EndNotes {
  /** For each line that begins a note its label, by the line's number. */
  readonly labels: ReadonlyMap<number, string>;
  /** The number of the first line. */
  readonly from: number;
}

/**
 * Finds the notes at the end of a text without pages: lines numbered from 1 on, up to the end of the file, that cite, and whose numbers stand as markers in the text
 * before. Example: `…協定2。` and at the end `1 參見…`, `2 IAEA, GOV/2005/77`. Counter-example: a numbered list of demands, which nothing calls.
 */
export function endNotesIn(lines: readonly Line[], marks: LineMarks): EndNotes | null {
  const labels = new Map<number, string>();
  let due = 0;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] as Line;
    const number = Number(marks.endNote.exec(line.text)?.[1] ?? 0);
    if (number === 0 || (due !== 0 && number !== due - 1)) continue;
    labels.set(i, String(number));
    due = number;
    if (number === 1) break;
  }
  if (due !== 1) return null;
  const from = Math.min(...labels.keys());
  const body = lines
    .slice(0, from)
    .map(({ text }) => text)
    .join('\n');
  const notes = [...labels.keys()].map((i) => (lines[i] as Line).text);
  const cite = notes.filter((text) => marks.citing.test(text)).length >= notes.length * SHARE;
  const called = markerEdits(body, [...labels.values()].reverse(), marks).markers;
  const isCalled = called.length === labels.size;
  return cite && isCalled ? { labels, from } : null;
}
