import type { TimexCandidate } from '../../../date/candidate';
import type { TimexRule } from '../../../date/recognise/rule';
import { Scanner } from '../../../date/recognise/scan';
import { WordBeginnings } from '../../../date/recognise/word-beginnings';
import { bareDay } from './bare-day';
import { calendarDate } from './calendar-date';
import { decoys } from './decoys';
import { duration } from './duration';
import { fiscalYear } from './fiscal-year';
import { frequency } from './frequency';
import { namedDay } from './named-day';
import { numericDate, type Order, orderIn } from './numeric-date';
import { offset } from './offset';
import { relative } from './relative';
import { timeTold } from './time-told';
import { weekday } from './weekday';

/** Of two matches of one length the earlier rule's counts, so what refuses comes first and the most telling form next. */
const rulesFor = (order: Order): readonly TimexRule[] => [
  decoys,
  numericDate(order),
  fiscalYear,
  namedDay,
  frequency,
  calendarDate,
  weekday,
  relative,
  offset,
  duration,
  bareDay,
  timeTold,
];

export const TIMEX_RULES = rulesFor(null);

const scannerFor = (order: Order): Scanner => {
  const rules = rulesFor(order);
  return new Scanner(new WordBeginnings(rules));
};
const SCANNERS = { month: scannerFor('month'), day: scannerFor('day'), none: scannerFor(null) };

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
