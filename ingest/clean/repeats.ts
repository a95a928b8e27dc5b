import type { Span } from '@/lib/schema/span';
import { matchForm } from '@/lib/text/match-form';
import type { Edit } from '@/lib/text/offset-map';

/** Where a file holds its text over and over. `places[0]` is the first telling; the last may be cut short. */
export interface Repeats {
  readonly places: readonly Span[];
  readonly edits: readonly Edit[];
}

/** A text shorter than this that comes twice is a refrain, not a repeated file. */
const SHORTEST = 40;

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
 * Finds the smallest passage of which the text is nothing but repetitions, white space and the width and form of marks left aside (Knuth,
 * Morris and Pratt's failure function: linear time). The last telling may break off. Example: a news script held ten times.
 * Counter-example: a text that says one sentence twice.
 * @returns the places, and the edits that take all but the first out; one place and no edit where nothing repeats
 */
export function repeatsOf(text: string): Repeats {
  const { units, at } = filledUnits(text);
  const period = periodOf(units);
  if (period === 0) return { places: [{ start: 0, end: text.length }], edits: [] };
  const places: Span[] = [];
  for (let start = 0; start < at.length; start += period) {
    const last = at[Math.min(start + period, at.length) - 1] as number;
    places.push({ start: at[start] as number, end: last + 1 });
  }
  const first = places[0] as Span;
  return { places, edits: [{ span: { start: first.end, end: text.length }, put: '', rule: 'repeat' }] };
}

/** The characters that are no white space, in the form in which tellings are compared, and where each stands. */
function filledUnits(text: string): { units: Uint16Array; at: Int32Array } {
  const form = matchForm(text);
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

function periodOf(units: Uint16Array): number {
  const { length } = units;
  const fail = new Int32Array(length + 1);
  for (let i = 1, k = 0; i < length; i += 1) {
    while (k > 0 && units[k] !== units[i]) k = fail[k] as number;
    if (units[k] === units[i]) k += 1;
    fail[i + 1] = k;
  }
  const period = length - (fail[length] as number);
  return period >= SHORTEST && period <= length / 2 ? period : 0;
}

/** White space, as \s has it; the test is written out since it is asked for every character of a file. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000) return true;
  return unit >= 0x1680 && unit <= 0x205f && /\s/.test(String.fromCharCode(unit));
}
