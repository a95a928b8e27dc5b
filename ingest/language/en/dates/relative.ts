import type { TimexRule } from '../../../date/recognise/rule';
import { END, matchAt, pattern, W } from './grammar';
import { relativeAt } from './words';

const TIME = pattern(`${W}(?:morning|afternoon|evening|night)${END}`);

/** `the same month as the pact`: a time that nothing here tells. */
const SAME_AS = pattern(`the${W}(?:very${W})?same${W}(day|week|month|year)(?=${W}as\\s)`, 'i');

/** What is named by its distance: today, yesterday evening, last week, this year, the following month, that day. Counter-example: the day before the talks, which counts from them. */
export const relative: TimexRule = {
  id: 'relative',
  begins: 'today yesterday tomorrow the day tonight this earlier later last next that'.split(' '),
  match(text, at) {
    const found = relativeAt(text, at);
    const same = found ? null : matchAt(SAME_AS, text, at);
    if (same) {
      const unit = same[1] as 'day' | 'week' | 'month' | 'year';
      const value = { kind: 'offset', amount: null, unit, direction: 1, event: null } as const;
      return { end: at + same[0].length, type: 'DATE', value };
    }
    if (!found) return null;
    const time = found.row.field === 'day' ? matchAt(TIME, text, found.end) : null;
    const end = found.end + (time?.[0].length ?? 0);
    return {
      end,
      type: time || found.row.time ? 'TIME' : 'DATE',
      value: { kind: 'date', date: found.from },
    };
  },
};
