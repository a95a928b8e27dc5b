import type { TimexRule } from '../../../date/recognise/rule';
import { END, MONTH, matchAt, NUMBER, pattern, W, WEEKDAY } from './grammar';

const UNIT =
  '(?:minute|hour|day|night|morning|evening|week|weekend|month|quarter|spring|summer|autumn|winter|year|decade|century)';
const EVERY = pattern(
  `(?:every|each)${W}(?:(?:other|single|second|third|${NUMBER})${W})?(?:${UNIT}s?|${WEEKDAY}|${MONTH})${END}`,
  'i',
);
const TIMES = pattern(
  `(?:once|twice|(?:${NUMBER}|several|many)${W}times)${W}(?:an?|per|each|every)${W}${UNIT}${END}`,
  'i',
);
const ADVERB = pattern(
  `(?:annually|monthly|weekly|quarterly|yearly|biannually|per${W}(?:day|week|month|year|annum)|a${W}year(?=[.,;]))${END}`,
);
const PLURAL = pattern(
  '(?:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)(?![\\p{L}\\p{N}])',
);

/** How often: every year, each month, every Monday, twice a year, annually, on Fridays. Counter-example: each side. */
export const frequency: TimexRule = {
  id: 'frequency',
  begins:
    'every each once twice annually monthly weekly quarterly yearly biannually per mondays tuesdays wednesdays thursdays fridays saturdays sundays several many two three four five six seven eight nine ten 0'.split(
      ' ',
    ),
  match(text, at) {
    const match =
      matchAt(EVERY, text, at) ??
      matchAt(TIMES, text, at) ??
      matchAt(ADVERB, text, at) ??
      matchAt(PLURAL, text, at);
    return match ? { end: at + match[0].length, type: 'SET', value: { kind: 'set' } } : null;
  },
};
