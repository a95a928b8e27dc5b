import type { DateFields, Field } from '../../../date/candidate';
import type { TimexRule } from '../../../date/recognise/rule';
import { END, matchAt, pattern, W } from './grammar';
import { stated } from './slots';

const WEEKEND = pattern(`(?:(this)|(last)|(that|the${W}same))${W}weekend${END}`, 'i');
const SATURDAY = 6;
const SUNDAY = 7;

/**
 * Saturday and Sunday: this weekend (the last or the coming one, as the verb tells), last weekend, the same weekend (of the week of the day told). Counter-examples: every weekend, next weekend, which
 * may be either of two.
 */
export const weekend: TimexRule = {
  id: 'weekend',
  begins: ['this', 'last', 'that', 'the'],
  match(text, at) {
    const match = matchAt(WEEKEND, text, at);
    if (!match) return null;
    const end = at + match[0].length;
    const span = { start: at, end };
    const of = (offset: number, from: 'reference' | 'anchor'): DateFields => ({
      week: { kind: 'relative', from, offset, span } satisfies Field,
    });
    const week = match[2] ? of(-1, 'reference') : match[3] ? of(0, 'anchor') : {};
    const day = (weekday: number): DateFields => ({ ...week, weekday: stated(weekday, at, end) });
    return { end, type: 'DATE', value: { kind: 'range', from: day(SATURDAY), to: day(SUNDAY) } };
  },
};
