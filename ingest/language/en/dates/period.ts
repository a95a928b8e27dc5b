import type { DateFields } from '../../../date/candidate';
import { END, matchAt, ORDINAL, ordinalOf, pattern } from './grammar';
import { monthAt, relativeYearBehind, stated } from './slots';
import { isThatTold } from './that';
import { relativeAt } from './words';
import { yearAt } from './year';

/** A time that has parts: a month, a year, a decade, a century. */
export interface Period {
  readonly end: number;
  readonly whole: 'month' | 'year' | 'decade' | 'century';
  readonly from: DateFields;
}

const DECADE = pattern("(?:the\\s{1,3})?(?:([12][0-9]{2}0)[’']?s|[’']([2-9]0)s)(?![\\p{L}\\p{N}])");
export const TENS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const NAMED_DECADE = pattern(`(?:the\\s{1,3}|nineteen[- ])(${TENS.join('|')})${END}`, 'i');
const CENTURY = pattern(
  `(?:the\\s{1,3})?(?:([0-9]{1,2})(?:st|nd|rd|th)|(${ORDINAL}))[- ](?:century|centuries)${END}`,
  'i',
);
const MOST_CENTURY = 21;

/** A decade: the 1980s, the ’80s, the nineties. Counter-examples: in his eighties, the 80s of degrees. */
function decadeAt(text: string, at: number): Period | null {
  const figures = matchAt(DECADE, text, at);
  const named = figures ? null : matchAt(NAMED_DECADE, text, at);
  const match = figures ?? named;
  if (!match) return null;
  const end = at + match[0].length;
  const span = { start: at, end };
  const full = figures?.[1];
  const tens = figures ? Number(figures[2]) : (TENS.indexOf((named?.[1] ?? '').toLowerCase()) + 2) * 10;
  const decade = full ? { first: Number(full), short: false, span } : { first: tens, short: true, span };
  return { end, whole: 'decade', from: { decade } };
}

/** A century: the 13th century, the late nineteenth century. */
function centuryAt(text: string, at: number): Period | null {
  const match = matchAt(CENTURY, text, at);
  const number = ordinalOf(match?.[1] ?? match?.[2] ?? '');
  if (!match || !(number >= 1 && number <= MOST_CENTURY)) return null;
  const end = at + match[0].length;
  return { end, whole: 'century', from: { century: stated((number - 1) * 100, at, end) } };
}

const BARE = pattern(`the\\s{1,3}(year|month)${END}`, 'i');

/** A period of any of these kinds: `July 2005`, `May of last year`, `1994`, `last month`, `the 1980s`, `the 19th century`; behind a part `the year` too. */
export function periodAt(text: string, at: number, behindPart = false): Period | null {
  const month = monthAt(text, at);
  if (month)
    return { end: month.end, whole: 'month', from: month.from, ...withRelativeYear(text, at, month) };
  const relative = relativeAt(text, at);
  if (relative && (relative.row.field === 'year' || relative.row.field === 'month'))
    return { end: relative.end, whole: relative.row.field, from: relative.from };
  if (relative?.row.field === 'century') return { end: relative.end, whole: 'century', from: relative.from };
  const bare = behindPart ? matchAt(BARE, text, at) : null;
  if (bare) {
    const whole = bare[1]?.toLowerCase() === 'year' ? 'year' : 'month';
    const end = at + bare[0].length;
    const field = { kind: 'relative', from: 'anchor', offset: 0, span: { start: at, end } } as const;
    return { end, whole, from: { [whole]: field } };
  }
  const year = yearAt(text, at, behindPart);
  return decadeAt(text, at) ?? centuryAt(text, at) ?? (year && { ...year, whole: 'year' });
}

/** The year by its distance behind a month (`May of last year`), or that of what was told (`that May`). */
function withRelativeYear(
  text: string,
  at: number,
  { end, from }: { end: number; from: DateFields },
): Partial<Period> {
  if (from.year) return {};
  const year = relativeYearBehind(text, end);
  if (year) return { end: year.end, from: { ...year.from, ...from } };
  if (!isThatTold(text, at, end)) return {};
  const told = { kind: 'relative', from: 'anchor', offset: 0, span: { start: at, end } } as const;
  return { from: { year: told, ...from } };
}
