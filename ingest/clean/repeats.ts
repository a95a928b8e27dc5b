import type { Span } from '@/lib/schema/span';
import type { Edit } from '@/lib/text/offset-map';

/** Where a file holds its text over and over. `places[0]` is the first telling; the last may be cut short. */
export interface Repeats {
  readonly places: readonly Span[];
  readonly edits: readonly Edit[];
}

const BLANK = /\s/;

/** A text shorter than this that comes twice is a refrain, not a repeated file. */
const SHORTEST = 40;

/**
 * Finds the smallest passage of which the text is nothing but repetitions, white space left aside (Knuth, Morris and Pratt's
 * failure function: linear time). The last telling may break off. Example: a news script held ten times. Counter-example:
 * a text that says one sentence twice.
 * @returns the places, and the edits that take all but the first out; one place and no edit where nothing repeats
 */
export function repeatsOf(text: string): Repeats {
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) if (!BLANK.test(text[i] as string)) at.push(i);
  const period = periodOf(text, at);
  if (period === 0) return { places: [{ start: 0, end: text.length }], edits: [] };
  const places: Span[] = [];
  for (let start = 0; start < at.length; start += period) {
    const last = at[Math.min(start + period, at.length) - 1] as number;
    places.push({ start: at[start] as number, end: last + 1 });
  }
  const first = places[0] as Span;
  return { places, edits: [{ span: { start: first.end, end: text.length }, put: '', rule: 'repeat' }] };
}

function periodOf(text: string, at: readonly number[]): number {
  const length = at.length;
  const fail = new Int32Array(length + 1);
  fail[0] = -1;
  for (let i = 1, k = -1; i <= length; i += 1) {
    while (k >= 0 && text[at[k] as number] !== text[at[i - 1] as number]) k = fail[k] as number;
    k += 1;
    fail[i] = i === 1 ? 0 : k;
    if (i === 1) k = 0;
  }
  const period = length - (fail[length] as number);
  return period >= SHORTEST && period <= length / 2 ? period : 0;
}
