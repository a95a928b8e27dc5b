import type { DateFields, YearField } from '../../../date/candidate';
import type { TimexRule } from '../../../date/recognise/rule';
import { matchAt, pattern } from './grammar';
import { stated } from './slots';

const NO_MORE = '(?![\\p{L}\\p{N}]|[-/.][0-9])';
const ISO = pattern(
  `([12][0-9]{3})([-/.])(1[0-2]|0?[1-9])\\2(3[01]|[12][0-9]|0?[1-9])(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?${NO_MORE}`,
);
const SLASHED = pattern(`([0-9]{1,2})([-/.])([0-9]{1,2})\\2([12][0-9]{3}|[0-9]{2})${NO_MORE}`);
const PLAIN_BEFORE = /[\p{L}\p{N}/.$-]$/u;
/** Dates in figures anywhere in a text, to see in which order they count. */
const ANY =
  /(?<![\p{L}\p{N}/.$-])([0-9]{1,2})([-/])([0-9]{1,2})\2(?:[12][0-9]{3}|[0-9]{2})(?![\p{L}\p{N}]|[-/.][0-9])/gu;
const MOST_MONTH = 12;
const MOST_DAY = 31;

/** Which of the two comes first in a text's dates of figures: the American month, the British day. Null where none of them shows it, or they differ. */
export type Order = 'month' | 'day' | null;

/** The order that a text's own dates show: 8/27/03 can only be American. */
export function orderIn(text: string): Order {
  let order: Order = null;
  for (const { 1: first, 3: second } of text.matchAll(ANY)) {
    const shown = orderOf(Number(first), Number(second));
    if (shown === null) continue;
    if (order !== null && order !== shown) return null;
    order = shown;
  }
  return order;
}

function orderOf(first: number, second: number): Order {
  if (first > MOST_MONTH && first <= MOST_DAY && second >= 1 && second <= MOST_MONTH) return 'day';
  return second > MOST_MONTH && second <= MOST_DAY && first >= 1 && first <= MOST_MONTH ? 'month' : null;
}

/**
 * A date in figures: 2003-01-10, 9/17/99, 17/9/99, 27.8.2003. Where both readings can be and the text shows no order it is unclear, and gives no date.
 * Counter-examples: 1/2, 3.5.1, 555-1994.
 * @param order what the text's other dates show
 */
export const numericDate = (order: Order): TimexRule => ({
  id: 'numeric-date',
  begins: ['0'],
  match(text, at) {
    if (PLAIN_BEFORE.test(text.slice(Math.max(0, at - 1), at))) return null;
    const iso = matchAt(ISO, text, at);
    if (iso) {
      const end = at + iso[0].length;
      const [, year, , month, day] = iso.map(Number);
      const date = {
        year: stated(year ?? 0, at, end),
        month: stated(month ?? 0, at, end),
        day: stated(day ?? 0, at, end),
      };
      return { end, type: 'DATE', value: { kind: 'date', date } };
    }
    const match = matchAt(SLASHED, text, at);
    if (!match) return null;
    const [whole, first = '', mark, second = '', year = ''] = match;
    const end = at + whole.length;
    // Two figures with points are versions and sums as well as dates.
    if (mark === '.' && year.length === 2) return null;
    const [one, other] = [Number(first), Number(second)];
    const own = orderOf(one, other) ?? (one === other && one >= 1 && one <= MOST_MONTH ? 'month' : null);
    if (own === null && !(one >= 1 && other >= 1 && one <= MOST_MONTH && other <= MOST_MONTH)) return null;
    // With points the day stands first, in every country that writes so.
    const read = own ?? (mark === '.' ? 'day' : order);
    if (read === null)
      return { end, type: 'DATE', value: { kind: 'unclear', why: 'unresolved.two-readings' } };
    const [month, day] = read === 'month' ? [one, other] : [other, one];
    const span = { start: at, end };
    const named: YearField =
      year.length === 4
        ? stated(Number(year), at, end)
        : { kind: 'short', value: Number(year), calendar: 'common', span };
    const date: DateFields = { year: named, month: stated(month, at, end), day: stated(day, at, end) };
    return { end, type: 'DATE', value: { kind: 'date', date } };
  },
});
