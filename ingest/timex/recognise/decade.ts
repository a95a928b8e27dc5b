import type { DateFields } from '../candidate';
import { AND, matchAt, numeral, S, sticky, TO, yearBegins } from './grammar';
import type { TimexRule } from './rule';
import { partSlot } from './slots/part';
import { relativeBegins, relativeWordAt } from './words';

const ZERO = '[〇零o0]';
const TENS = `(?:[1-9]0|00|[一二三四五六七八九](?:${ZERO}|十)|十)`;
const WHOLE = `(?:[12][0-9]{2}0|[一二][〇零o一二三四五六七八九]{2}(?:${ZERO}|十))`;
const DECADE = `(${WHOLE}|${TENS}|[一二三四五六七八九])${S}年?代?${S}`;
/** Two decades before one 年代: 1960 至 70 年代, 六、七〇年代, 七八十年代. */
const SEVERAL = sticky(`${DECADE}(?:(?:${TO}|${AND})${S})?(${WHOLE}|${TENS})${S}年代`);
const ONE = sticky(`(${WHOLE}|${TENS})${S}年代`);
const CENTURY = sticky(`(?:(${'[一二]?十[一二三四五六七八九]?|[1-9]|1[0-9]|2[01]'})${S}世纪|(?=[上本这]))`);

/**
 * A decade, with its century where it is said: 1990 年代初期, 80 年代, 九〇年代, 上世紀九十年代, 1960 至 70 年代.
 * Counter-examples: 年代久遠, 三十年 (a number of years).
 */
export const decade: TimexRule = {
  id: 'decade',
  numerals: true,
  begins: relativeBegins('century'),
  match(text, at) {
    if (!yearBegins(text, at)) return null;
    const century = centuryBefore(text, at);
    const from = century?.end ?? at;
    const several = matchAt(SEVERAL, text, from);
    const match = several ?? matchAt(ONE, text, from);
    if (!match) return null;
    const end = from + match[0].length;
    const span = { start: at, end };
    const last = match[2];
    const first = fields(
      several && last && match[1]?.length === 1 ? `${match[1]}十` : (match[1] ?? ''),
      span,
      century?.first,
    );
    if (several && last !== undefined) {
      const to = fields(last, span, century?.first);
      const part = partSlot(text, end, 'decade');
      const whole = part ? { ...to, part: part.part } : to;
      return { end: part?.end ?? end, type: 'DATE', value: { kind: 'range', from: first, to: whole } };
    }
    const part = partSlot(text, end, 'decade');
    const date: DateFields = part ? { ...first, part: part.part } : first;
    return {
      end: part?.end ?? end,
      type: 'DATE',
      value: { kind: 'date', date: { ...date, ...century?.relative } },
    };
  },
};

interface CenturyBefore {
  readonly end: number;
  readonly first: number | undefined;
  readonly relative: DateFields;
}

function centuryBefore(text: string, at: number): CenturyBefore | null {
  const word = relativeWordAt(text, at, 'century');
  if (word) {
    const span = { start: at, end: word.end };
    const { from, offset } = word.word;
    return {
      end: word.end,
      first: undefined,
      relative: { century: { kind: 'relative', from, offset, span } },
    };
  }
  const match = matchAt(CENTURY, text, at);
  if (!match?.[1]) return null;
  return { end: at + match[0].length, first: (numeral(match[1]) - 1) * 100, relative: {} };
}

function fields(
  digits: string,
  span: { start: number; end: number },
  century: number | undefined,
): DateFields {
  const value = numeral(digits);
  const short = value < 1000 && century === undefined;
  return { decade: { first: value < 1000 ? value + (century ?? 0) : value, short, span } };
}
