import type { TimexRule } from '../../../date/recognise/rule';
import { END, matchAt, pattern, W } from './grammar';
import { relativeAt } from './words';

const TIME = pattern(`${W}(?:morning|afternoon|evening|night)${END}`);

/** What is named by its distance: today, yesterday evening, last week, this year, the following month, that day. Counter-example: the day before the talks, which counts from them. */
export const relative: TimexRule = {
  id: 'relative',
  begins: 'today yesterday tomorrow the day tonight this earlier later last next that'.split(' '),
  match(text, at) {
    const found = relativeAt(text, at);
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
