import type { DateFields } from '../../../date/candidate';
import type { TimexRule } from '../../../date/recognise/rule';
import { END, matchAt, pattern, W, WEEKDAY, WEEKDAY_BEGINS, weekdayOf } from './grammar';
import { stated } from './slots';
import { isThatTold } from './that';
import { relativeAt } from './words';

const SIDES: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const WORDS = pattern(
  `(?:(?:(last|this|next)|(?:this|the)${W}(past|coming)|(the${W}(?:following|next|previous)))${W})?(?:(${WEEKDAY})|((?:Mon|Tues|Wed|Thurs|Fri)\\.(?=\\s[a-z])))`,
  'i',
);
const CAPITAL = /\p{Lu}/u;
const OF = pattern(`(?:,?${W}(?:of${W})?)`);
const TIME = pattern(`${W}(morning|afternoon|evening|night|midday|noon)${END}`);
/** `Black Sunday`, `Good Friday`: a day of that name. */
const NAME_BEFORE = /\b(?:Black|Bloody|Good|Ash|Holy|Palm|Easter|Super|Man|Cyber|Big|Red)\s$/;
/** `the Sunday Times`, `Friday prayers`, `a Monday`. */
const NAME_BEHIND =
  /^(?:\s(?:Times|Telegraph|Herald|Express|Mirror|Mail|Post|Mass|School|Agreement|Club|Night Live|prayers?|school)\b|s\b)/;

/** A weekday: Friday, last Thursday, this Wednesday, next Tuesday, Friday of last week, Tuesday evening. Counter-examples: the Sunday Times, Good Friday, every Monday, on Mondays. */
export const weekday: TimexRule = {
  id: 'weekday',
  begins: [...WEEKDAY_BEGINS, 'last', 'this', 'next', 'the'],
  match(text, at) {
    const match = matchAt(WORDS, text, at);
    const name = match?.[4] ?? match?.[5] ?? '';
    if (!match || !CAPITAL.test(name)) return null;
    let end = at + match[0].length;
    const before = text.slice(Math.max(0, at - 12), at);
    if (NAME_BEFORE.test(before) || NAME_BEHIND.test(text.slice(end, end + 14))) return null;
    const weekday = stated(weekdayOf(name), end - name.length, end);
    const span = { start: at, end: end - name.length };
    const offset = SIDES[(match[1] ?? '').toLowerCase()];
    let date: DateFields = { weekday };
    if (offset === 0) date = { weekday, week: { kind: 'relative', from: 'reference', offset, span } };
    else if (offset !== undefined)
      date = { weekday, side: { span, from: 'reference', side: offset < 0 ? 'past' : 'future' } };
    else if (match[2] !== undefined)
      date = {
        weekday,
        side: { span, from: 'reference', side: match[2].toLowerCase() === 'past' ? 'past' : 'future' },
      };
    if (match[3] !== undefined) {
      const isBack = /previous/i.test(match[3]);
      return {
        end,
        type: 'DATE',
        value: {
          kind: 'date',
          date: { weekday, side: { span, from: 'anchor', side: isBack ? 'past' : 'future' } },
        },
      };
    }
    const of = matchAt(OF, text, end);
    const week =
      of && offset === undefined && match[2] === undefined ? relativeAt(text, end + of[0].length) : null;
    if (week?.row.field === 'week' && week.row.from === 'reference') {
      end = week.end;
      date = { weekday, ...week.from };
    }
    const time = matchAt(TIME, text, end);
    const close = end + (time?.[0].length ?? 0);
    // `that Friday night`: of the week of the day told.
    if (offset === undefined && match[2] === undefined && !date.week && isThatTold(text, at, close))
      date = { weekday, week: { kind: 'relative', from: 'anchor', offset: 0, span } };
    return time
      ? { end: end + time[0].length, type: 'TIME', value: { kind: 'date', date } }
      : { end, type: 'DATE', value: { kind: 'date', date } };
  },
};
