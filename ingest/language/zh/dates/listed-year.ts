import { charTest, matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { AND, FULL_YEAR, numeral, S, yearBegins } from './grammar';
import { stated } from './slots/slot';

/** A year whose 年 stands behind the last of its list. */
const LISTED = sticky(
  `(${FULL_YEAR})(?=(?:${S}、${S}${FULL_YEAR}){0,8}${S}(?:、|${AND})${S}${FULL_YEAR}${S}年(?!代))`,
);

const mayBegin = charTest('12一二');

/**
 * A year of a list before the one that bears its 年: the 1947 and 1965 of 1947、1965、1971年. Each is a date of its own, since a list of years tells of several
 * happenings. Counter-example: 1998、1999年, which is a span.
 */
export const listedYear: TimexRule = {
  id: 'listed-year',
  units: '、与和及以暨跟',
  match(text, at) {
    const match = mayBegin(text, at) && yearBegins(text, at) ? matchAt(LISTED, text, at) : null;
    const year = numeral(match?.[1] ?? '');
    if (!match || year < 1500 || year > 2199) return null;
    const end = at + match[0].length;
    return { end, type: 'DATE', value: { kind: 'date', date: { year: stated(year, { start: at, end }) } } };
  },
};
