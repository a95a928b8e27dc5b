import type { Range, TimexUnit } from '../../../date/candidate';
import { END, matchAt, NUMBER, NUMBER_BEGINS, numberOf, pattern, W } from './grammar';

/** A length: how many of which unit. */
export interface Amount {
  readonly end: number;
  /** Null where the number is vague. */
  readonly amount: number | null;
  readonly unit: TimexUnit;
  readonly between?: Range;
  /** It is written as one word: `six-month`, so that it qualifies a noun. */
  readonly isAttribute: boolean;
}

const VAGUE = 'several|some|a few|few|many|a couple of|a number of|countless';
const COUNTED = pattern(
  `(?:(${VAGUE})${W}|(half)${W}an?${W}|(${NUMBER})(?:${W}and${W}a${W}half)?(?:${W}(?:full|long|more|whole|straight|consecutive|short|calendar|working|business|further))?(?:${W}|-)|(an?)${W}(?:full${W}|whole${W}|further${W}|half${W}and${W}a${W}half${W})?)(minute|hour|day|week|fortnight|month|quarter|year|decade|century|centurie)(s)?(?:’|')?${END}`,
  'i',
);
const HALF = /and\s{1,3}a\s{1,3}half/i;
const UNITS: Readonly<Record<string, readonly [TimexUnit, number]>> = {
  minute: ['minute', 1],
  hour: ['hour', 1],
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['century', 1],
  centurie: ['century', 1],
};
const HALVES: Readonly<Record<string, readonly [TimexUnit, number]>> = {
  year: ['month', 6],
  decade: ['year', 5],
  century: ['year', 50],
  hour: ['minute', 30],
};

/** The units, as words begin with them. */
export const UNIT_WORDS = Object.keys(UNITS);

/** How an amount begins. */
export const AMOUNT_BEGINS = [...NUMBER_BEGINS, 'a', 'an', 'half', 'several', 'some', 'few', 'many', '0'];

/** An amount of time: ten years, a week, several months, 48 hours, six-month, half a year. Counter-examples: year, the day, a second. */
export function amountAt(text: string, at: number): Amount | null {
  const match = matchAt(COUNTED, text, at);
  if (!match) return null;
  const [whole, vague, half, number, article, word = '', plural] = match;
  const end = at + whole.length;
  const [unit, size] = UNITS[word.toLowerCase()] as readonly [TimexUnit, number];
  const isAttribute =
    number !== undefined &&
    whole.includes('-') &&
    plural === undefined &&
    !/\s/.test(whole.slice(whole.indexOf('-')));
  if (
    number !== undefined &&
    !isAttribute &&
    plural === undefined &&
    numberOf(number) !== 1 &&
    !/hundred|dozen/.test(number)
  )
    return null;
  if (half !== undefined) {
    const found = HALVES[word.toLowerCase()];
    return found ? { end, unit: found[0], amount: found[1], isAttribute: false } : null;
  }
  if (vague !== undefined) return { end, unit, amount: null, isAttribute: false };
  if (article !== undefined) return { end, unit, amount: size, isAttribute: false };
  const value = numberOf(number ?? '');
  if (!HALF.test(whole)) return { end, unit, amount: value * size, isAttribute };
  return unit === 'year' && size === 1
    ? { end, unit: 'month', amount: value * 12 + 6, isAttribute }
    : { end, unit, amount: null, isAttribute };
}
