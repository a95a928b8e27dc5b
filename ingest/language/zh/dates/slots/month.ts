import { matchAt, sticky } from '../../../../date/recognise/pattern';
import { AND, areInRow, isNumeral, MEMBERS, numeral, numeralBegins, S, SMALL, TO } from '../grammar';
import { relativeSlot, type SlotMatch, stated } from './slot';

/** 月 as a unit; 間 and 份 belong to it. Behind a number it begins no other word but 月餅. */
const MONTH = '月(?!饼)(?:份|间(?!隔))?';
const ONE = sticky(`(${SMALL}|元)${S}${MONTH}`);
const SEVERAL = sticky(
  `(${SMALL})${MEMBERS}${S}(?:月${S})?(?:(${TO})|${AND})${S}(${SMALL})${S}${MONTH}(?!${S}${SMALL}${S}[日号])`,
);
/** 本（9）月 */
const BRACKETED = sticky(`[本上下同当][(（]${S}(${SMALL})${S}月?${S}[)）]${S}月`);
/** 七八月: two single figures side by side. */
const ADJOINING = sticky(`([一二三四五六七八])([二三四五六七八九])${S}${MONTH}`);
/** How a month begins that begins with no numeral and no relative word. */
export const MONTH_BEGINS = [...[...'本上下同当'].flatMap((word) => [`${word}(`, `${word}（`]), '元月'];

/**
 * Reads a month: 7 月, 十一月份, 元月, 3至5月, 七八月, 上個月, 同月. Counter-examples: 三個月 (a duration), 13月, 登上月球.
 */
export function monthSlot(text: string, at: number): SlotMatch | null {
  if (!isNumeral(text.charCodeAt(at)))
    return relativeSlot(text, at, 'month') ?? only(BRACKETED, text, at) ?? only(ONE, text, at);
  return numeralBegins(text, at) ? (only(ONE, text, at) ?? several(text, at)) : null;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function only(pattern: RegExp, text: string, at: number): SlotMatch | null {
  const match = matchAt(pattern, text, at);
  const value = numeral(match?.[1] ?? '');
  if (!match || !isMonth(value)) return null;
  const end = at + match[0].length;
  return { end, from: { month: stated(value, { start: at, end }) } };
}

function several(text: string, at: number): SlotMatch | null {
  const adjoining = matchAt(ADJOINING, text, at);
  const match = adjoining ?? matchAt(SEVERAL, text, at);
  if (!match) return null;
  const [, start = '', members = '', to, stop = ''] = adjoining
    ? [...adjoining.slice(0, 2), '', undefined, adjoining[2]]
    : match;
  const [first, last] = [numeral(start), numeral(stop)];
  if (!isMonth(first) || !isMonth(last) || (to === undefined && !areInRow(first, members, last))) return null;
  const end = at + match[0].length;
  const span = { start: at, end };
  return { end, from: { month: stated(first, span) }, to: { month: stated(last, span) } };
}
