import type { Line } from './lines';
import { markerEdits } from './markers';

/** A note's number at the beginning of its line: `1 參見…`, `1.`, `[1]`, `註1：`; never a date or a counter. */
const NUMBERED =
  /^\s*(?:[[［(（]\s{0,4})?(?:註|注|附註)?\s{0,4}(\d{1,3})\s{0,4}(?:[\]］)）]|[.．、：:])?\s{0,40}(?=[^\d\s年月日號輪項頁、.．])/u;
/** What notes cite; a list of points does so nowhere. */
const CITING =
  /頁|页|參見|参见|參閱|引自|轉引|同上|前引|同前|ibid|op\. ?cit|pp?\. ?\d|https?:|doc\.|《[^》]+》|〈[^〉]+〉|["“][^"”]+["”]|(?:19|20)\d\d/i;
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
export function endNotesIn(lines: readonly Line[]): EndNotes | null {
  const labels = new Map<number, string>();
  let due = 0;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] as Line;
    const number = Number(NUMBERED.exec(line.text)?.[1] ?? 0);
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
  const cite = notes.filter((text) => CITING.test(text)).length >= notes.length * SHARE;
  const called = markerEdits(body, [...labels.values()].reverse()).markers;
  const isCalled = called.length === labels.size;
  return cite && isCalled ? { labels, from } : null;
}
