import type { Span } from '@/lib/schema/span';
import type { DateFields, TimexValue } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { AND, fourFigureYear, JOINTS, numeral, S, TO, yearBegins } from './grammar';
import { partSlot } from './slots/part';
import { relativeBegins, relativeWordAt } from './words';

const ZERO = '[〇零o0]';
const TEN = `(?:${ZERO}|十)`;
const TENS = `(?:[1-9]0|00|[一二三四五六七八九]${TEN}|十)`;
const WHOLE = `(?:[12][0-9]{2}0|[一二][〇零o0一二三四五六七八九]{2}${TEN})`;
const UNIT = `${S}年代`;
const FIRST = `(${WHOLE}|${TENS}|[一二三四五六七八九])${S}`;
/** The first and the last of a range of decades: 1960 至 70 年代, 80年代至90年代. */
const RANGE = sticky(`${FIRST}(?:年代)?${S}${TO}${S}(${WHOLE}|${TENS})${UNIT}`);
/** Two decades side by side before one 年代: 六、七〇年代, 80、90年代, 七八十年代. */
const LIST = sticky(`${FIRST}${AND}?${S}(${WHOLE}|${TENS})${UNIT}`);
const ONE = sticky(`(${WHOLE}|${TENS})${UNIT}`);
const CENTURY = sticky(`(?:(${'[一二]?十[一二三四五六七八九]?|[1-9]|1[0-9]|2[01]'})${S}世纪|(?=[上本这]))`);

/**
 * A decade, with its century where it is said: 1990 年代初期, 80 年代, 九〇年代, 上世紀九十年代, 1960 至 70 年代.
 * Counter-examples: 年代久遠, 三十年 (a number of years).
 */
export const decade: TimexRule = {
  id: 'decade',
  units: `年世${JOINTS}`,
  begins: relativeBegins('century'),
  match(text, at) {
    const year = fourFigureYear(text, at);
    if ((year > 0 && text[year] !== '代') || !yearBegins(text, at)) return null;
    const century = centuryBefore(text, at);
    const from = century?.end ?? at;
    const several = matchAt(RANGE, text, from) ?? neighbours(matchAt(LIST, text, from));
    const match = several ?? matchAt(ONE, text, from);
    if (!match) return null;
    const [whole, first = '', last] = match;
    const span = { start: at, end: from + whole.length };
    const part = partSlot(text, span.end, 'decade');
    const ofLast = { ...fields(last ?? first, span, century), ...(part ? { part: part.part } : {}) };
    const value: TimexValue =
      last === undefined
        ? { kind: 'date', date: ofLast }
        : {
            kind: 'range',
            from: fields(first.length === 1 ? `${first}十` : first, span, century),
            to: ofLast,
          };
    return { end: part?.end ?? span.end, type: 'DATE', value };
  },
};

/** A list of two decades is one span where the second follows the first. */
function neighbours(list: RegExpExecArray | null): RegExpExecArray | null {
  const [, first = '', last = ''] = list ?? [];
  const tens = (digits: string): number => numeral(digits.length === 1 ? `${digits}十` : digits) % 100;
  return tens(last) === tens(first) + 10 ? list : null;
}

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

function fields(digits: string, span: Span, century: CenturyBefore | null): DateFields {
  const value = numeral(digits);
  const short = value < 1000 && century?.first === undefined;
  return {
    decade: { first: value < 1000 ? value + (century?.first ?? 0) : value, short, span },
    ...century?.relative,
  };
}
