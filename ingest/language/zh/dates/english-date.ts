import { ENGLISH_MONTH, englishMonth } from '@/lib/time/english-months';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { numeralBegins } from './grammar';
import { stated } from './slots/slot';
import { timeOfDaySlot } from './slots/time-of-day';

const MONTH = `(${ENGLISH_MONTH})`;
const DAY = '(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '([12][0-9]{3})(?![0-9])';
const MONTH_FIRST = sticky(`${MONTH}\\s{1,2}${DAY}\\s?,?\\s{1,2}${YEAR}`);
const DAY_FIRST = sticky(`${DAY}\\s(?:of\\s)?${MONTH},?\\s{1,2}${YEAR}`);
const LETTER = /[a-z]/;

/**
 * A full date in English, as pages of newspapers bear it: `Posted August 27, 2010 05:28`, `13 Feb. 2007`. Counter-examples: `May 27`, without its year; `dismay 27, 2010`.
 */
export const englishDate: TimexRule = {
  id: 'english-date',
  units: ' jfmasondt',
  begins: ['ja', 'fe', 'ma', 'ap', 'ju', 'au', 'se', 'oc', 'no', 'de'],
  match(text, at) {
    if (LETTER.test(text[at - 1] ?? '')) return null;
    const monthFirst = matchAt(MONTH_FIRST, text, at);
    const match = monthFirst ?? (numeralBegins(text, at) ? matchAt(DAY_FIRST, text, at) : null);
    if (!match) return null;
    const [whole, one = '', other = '', year] = match;
    const [name, day] = monthFirst ? [one, other] : [other, one];
    const end = at + whole.length;
    const span = { start: at, end };
    const clock = timeOfDaySlot(text, end, true);
    const date = {
      year: stated(Number(year), span),
      month: stated(englishMonth(name), span),
      day: stated(Number(day), span),
    };
    return { end: clock ?? end, type: clock ? 'TIME' : 'DATE', value: { kind: 'date', date } };
  },
};
