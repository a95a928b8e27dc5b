import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import type { Edit } from '@/lib/text/offset-map';
import { periodicRun } from './periods';

/** Where a file holds a text over and over. `places[0]` is the first copy; the last may be cut short. */
export interface Repeats {
  readonly places: readonly Span[];
  readonly edits: readonly Edit[];
}

/** Marks that one type-setter writes so and another so; each row is one to the reader. */
const MARKS: readonly string[] = [
  '"“”「」『』〝〞',
  "'‘’",
  '<＜〈《',
  '>＞〉》',
  '.。．',
  '·‧・•',
  '-－–—',
  ':︰',
];
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 } as const;

const foldedMarks = new Map(
  MARKS.flatMap((row) => [...row].map((mark): [number, number] => [mark.charCodeAt(0), row.charCodeAt(0)])),
);

/**
 * Finds the passage that a text tells over and over, white space and the width and form of marks left aside, in linear time. The last copy may break
 * off; words of the file's own may stand before the first or behind the last. Example: a news script held ten times.
 * Counter-example: a text that says one sentence twice.
 * @returns the places, and the edits that take all but the first out; one place and no edit where nothing repeats
 */
export function repeatsOf(text: string): Repeats {
  const { units, at } = filledUnits(text);
  const run = periodicRun(units);
  if (!run) return { places: [{ start: 0, end: text.length }], edits: [] };
  const places: Span[] = [];
  for (let start = run.start; start < run.end; start += run.period) {
    const last = at[Math.min(start + run.period, run.end) - 1] as number;
    places.push({ start: at[start] as number, end: last + 1 });
  }
  const first = places[0] as Span;
  const end = run.end < at.length ? (places.at(-1) as Span).end : text.length;
  return { places, edits: [{ span: { start: first.end, end }, put: '', rule: 'repeat' }] };
}

/** The characters that are no white space, in the form in which copies are compared, and where each stands. */
function filledUnits(text: string): { units: Uint16Array; at: Int32Array } {
  const form = foldedText(text);
  const units = new Uint16Array(text.length);
  const at = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < form.length; i += 1) {
    const unit = form.charCodeAt(i);
    if (isBlank(unit)) continue;
    const isWide = unit >= FULL_WIDTH.first && unit <= FULL_WIDTH.last;
    const narrow = isWide ? unit - FULL_WIDTH.shift : unit;
    units[length] = foldedMarks.get(narrow) ?? narrow;
    at[length] = i;
    length += 1;
  }
  return { units: units.subarray(0, length), at: at.subarray(0, length) };
}

/** White space, as \s has it; the test is written out since it is asked for every character of a file. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000) return true;
  return unit >= 0x1680 && unit <= 0x205f && /\s/.test(String.fromCharCode(unit));
}
