import type { TimexRule } from '../../../date/recognise/rule';
import { AMOUNT_BEGINS, amountAt } from './amount';
import { END, matchAt, pattern, W } from './grammar';

const LEAD = pattern(
  `(within(?:${W}the${W}(?:next|coming))?|inside)${W}|(?:the|these|those)${W}(?:(past|last|previous|preceding)|(next|coming|following)|(?:first|final|entire|whole|intervening))${W}`,
  'i',
);
const UNIT_ALONE = pattern(`(week|month|quarter|year|decade|century)${END}`, 'i');
const SIZES: Readonly<Record<string, readonly ['week' | 'month' | 'quarter' | 'year' | 'century', number]>> =
  {
    week: ['week', 1],
    month: ['month', 1],
    quarter: ['quarter', 1],
    year: ['year', 1],
    decade: ['year', 10],
    century: ['century', 1],
  };
const OLD = pattern(`(?:-|${W})(?:olds?)${END}|${W}of${W}age${END}`, 'i');
/** An article and a unit are a length only where the words beside say so: for a year, a decade of mistrust. Counter-examples: a day in May, 20 dollars a month. */
const LENGTH_BEFORE =
  /\b(?:for|over|within|in|during|about|nearly|almost|than|least|after|lasted|took|takes|last|spent|around|some|up to|throughout)\s{1,3}$/i;
const LENGTH_BEHIND = /^(?:\s(?:of|long)\b|-long\b)/;
const ARTICLE = /^an?\s/i;

/**
 * A length of time: ten years, six-month, several weeks, within 60 days, the past decade, the next five years. Counter-examples: 10-year-old, 64 years old, a day when, two days later.
 */
export const duration: TimexRule = {
  id: 'duration',
  begins: [...AMOUNT_BEGINS, 'within', 'inside', 'the', 'these', 'those'],
  match(text, at) {
    const lead = matchAt(LEAD, text, at);
    const next = at + (lead?.[0].length ?? 0);
    const found = amountAt(text, next) ?? (lead?.[1] === undefined && lead ? unitAt(text, next) : null);
    if (!found) return null;
    const { amount, unit, end } = found;
    if (matchAt(OLD, text, end)) return { end, type: null };
    if (!lead && ARTICLE.test(text.slice(at, at + 3)) && !isLength(text, at, end)) return null;
    return {
      end,
      type: 'DURATION',
      value: {
        kind: 'duration',
        amount,
        unit,
        ordinal: false,
        ...(lead?.[1] === undefined ? {} : { window: 'within' }),
      },
    };
  },
};

function unitAt(
  text: string,
  at: number,
): Pick<NonNullable<ReturnType<typeof amountAt>>, 'amount' | 'unit' | 'end'> | null {
  const match = matchAt(UNIT_ALONE, text, at);
  const size = SIZES[(match?.[1] ?? '').toLowerCase()];
  return match && size ? { end: at + match[0].length, unit: size[0], amount: size[1] } : null;
}

function isLength(text: string, at: number, end: number): boolean {
  return (
    LENGTH_BEFORE.test(text.slice(Math.max(0, at - 14), at)) || LENGTH_BEHIND.test(text.slice(end, end + 8))
  );
}
