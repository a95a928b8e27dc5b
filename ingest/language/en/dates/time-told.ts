import type { TimexRule } from '../../../date/recognise/rule';
import { END, matchAt, pattern, W } from './grammar';

const PERIOD = pattern(
  `(?:at|by|around)${W}(?:that|the)${W}time${END}(?!${W}(?:of|when))|(?:during|in)${W}(?:that|this)${W}period${END}|in${W}those${W}days${END}`,
  'i',
);

/** The time told before: at that time, at the time, during that period. Counter-example: at the time of the talks. */
export const timeTold: TimexRule = {
  id: 'period',
  begins: ['at', 'by', 'around', 'during', 'in'],
  match(text, at) {
    const match = matchAt(PERIOD, text, at);
    return match ? { end: at + match[0].length, type: 'DATE', value: { kind: 'period' } } : null;
  },
};
