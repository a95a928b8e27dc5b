import type { TimexCandidate } from '../../../date/candidate';
import type { TimexRule } from '../../../date/recognise/rule';
import { Scanner } from '../../../date/recognise/scan';
import { WordBeginnings } from '../../../date/recognise/word-beginnings';
import { UNIT_WORDS } from './amount';
import { bareDay } from './bare-day';
import { calendarDate } from './calendar-date';
import { decoys } from './decoys';
import { duration } from './duration';
import { fiscalYear } from './fiscal-year';
import { frequency } from './frequency';
import { MONTH_BEGINS, ORDINAL_BEGINS } from './grammar';
import { namedDay } from './named-day';
import { numericDate, type Order, orderIn } from './numeric-date';
import { offset } from './offset';
import { TENS } from './period';
import { relative } from './relative';
import { timeTold } from './time-told';
import { weekday } from './weekday';
import { weekend } from './weekend';

/** Of two matches of one length the earlier rule's counts, so what refuses comes first and the most telling form next. */
const rulesFor = (order: Order): readonly TimexRule[] => [
  decoys,
  numericDate(order),
  fiscalYear,
  namedDay,
  frequency,
  calendarDate,
  weekday,
  weekend,
  relative,
  offset,
  duration,
  bareDay,
  timeTold,
];

export const TIMEX_RULES = rulesFor(null);

/** What of the words behind an article an expression goes on with. */
const ONLY_BEFORE = {
  the: `\\s{1,3}(?:[0-9’']|(?:${[
    ...ORDINAL_BEGINS,
    ...TENS,
    ...MONTH_BEGINS,
    ...'early mid middle late latter beginning start opening end close last past next previous preceding following subsequent same very day week month year current coming present spring summer autumn fall winter fiscal financial final entire whole intervening sunday good'.split(
      ' ',
    ),
  ].join('|')})(?!\\p{L}))`,
  a: `\\s{1,3}(?:${['hundred', 'dozen', 'few', 'couple', 'number', 'full', 'whole', 'further', 'half', 'year', ...UNIT_WORDS].join('|')})`,
  an: '\\s{1,3}(?:hour|additional)',
};

const scannerFor = (rules: readonly TimexRule[]): Scanner =>
  new Scanner(new WordBeginnings(rules, ONLY_BEFORE));
const SCANNERS = {
  month: scannerFor(rulesFor('month')),
  day: scannerFor(rulesFor('day')),
  none: scannerFor(TIMEX_RULES),
};

/**
 * Finds the date expressions of an English text.
 * @param text running text; the offsets of the result are UTF-16 code units into it
 * @param options `wholeLines` says that no expression goes on in the next line
 * @returns candidates in order, none overlapping another. Time is linear in the text's length; no text throws.
 */
export function recognise(text: string, options: { wholeLines?: boolean } = {}): TimexCandidate[] {
  const found = SCANNERS[orderIn(text) ?? 'none'].scan(text, {
    localEra: false,
    wholeLines: options.wholeLines,
  });
  return found.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}
