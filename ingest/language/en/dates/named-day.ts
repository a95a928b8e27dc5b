import type { MovableRule } from '@/lib/time/movable-days';
import type { DateFields } from '../../../date/candidate';
import type { TimexRule } from '../../../date/recognise/rule';
import { END, matchAt, pattern } from './grammar';
import { stated, yearBehind } from './slots';

interface Named {
  readonly words: string;
  readonly day: readonly [month: number, day: number] | MovableRule;
}
/** Days that have the same name in all of the English-speaking world, or nearly. */
const DAYS: readonly Named[] = [
  { words: 'Christmas Eve', day: [12, 24] },
  { words: 'Christmas(?: Day)?', day: [12, 25] },
  { words: 'Boxing Day', day: [12, 26] },
  { words: "New Year[’']s Eve", day: [12, 31] },
  { words: "New Year[’']s Day", day: [1, 1] },
  { words: '(?:Fourth|4th) of July', day: [7, 4] },
  { words: 'Good Friday', day: { kind: 'easter', offset: -2 } },
  { words: 'Easter Monday', day: { kind: 'easter', offset: 1 } },
  { words: 'Easter(?: Sunday)?', day: { kind: 'easter', offset: 0 } },
];
const ANY = pattern(`(?:${DAYS.map(({ words }) => `(${words})`).join('|')})${END}`);
/** `Christmas tree`, `Good Friday Agreement`: it only qualifies. */
const NAME_BEHIND = pattern(
  '\\s(?:Agreement|Accords?|Island|Islands|tree|bombing|card|cards|party|gift|holidays?|Rising|message)',
);

/** A holiday: Christmas 2002, New Year’s Day 1979, Good Friday. Counter-example: the Good Friday Agreement. */
export const namedDay: TimexRule = {
  id: 'named-day',
  begins: ['christmas', 'boxing', 'new', 'good', 'easter', 'fourth', '4'],
  match(text, at) {
    const match = matchAt(ANY, text, at);
    const index = match?.findIndex((group, i) => i > 0 && group !== undefined) ?? 0;
    const named = DAYS[index - 1];
    if (!match || !named) return null;
    const end = at + match[0].length;
    if (matchAt(NAME_BEHIND, text, end)) return null;
    const year = yearBehind(text, end);
    const of: DateFields = year ? { year: year.field } : {};
    const date: DateFields =
      'kind' in named.day
        ? { ...of, movable: { span: { start: at, end }, rule: named.day } }
        : { ...of, month: stated(named.day[0], at, end), day: stated(named.day[1], at, end) };
    return { end: year?.end ?? end, type: 'DATE', value: { kind: 'date', date } };
  },
};
