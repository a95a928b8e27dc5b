import { AND, areInRow, isNumeral, MEMBERS, numeral, numeralBegins, S, SMALL, TO } from '../grammar';
import { matchAt, sticky } from '../pattern';
import { relativeSlot, type SlotMatch, stated } from './slot';

const NEAR = '今昨明前后翌次';
const ONE = sticky(`(${SMALL})${S}([日号])`);
const SEVERAL = sticky(`(${SMALL})${MEMBERS}${S}(?:[日号]${S})?(?:(${TO})|${AND})${S}(${SMALL})${S}([日号])`);
/** 昨（27）日 */
const BRACKETED = sticky(`[${NEAR}][(（]${S}(${SMALL})${S}日?${S}[)）]${S}[日天]?`);

/** How a day begins that begins with no numeral and no relative word. */
export const DAY_BEGINS = [...NEAR].flatMap((word) => [`${word}(`, `${word}（`]);

export interface DayMatch extends SlotMatch {
  /** 日 or 號, or null where the day is named by its distance. */
  readonly unit: string | null;
}

/**
 * Reads a day of the month: 26 日, 24號, 十五日, 25 與 26 日, 27、28、29日, 27-29日, 昨（27）日, 明天, 同日. What stands around a bare day is for the
 * rule to judge. Counter-examples: 32日, 8、21 日 (no two days side by side: the first has no unit).
 */
export function daySlot(text: string, at: number): DayMatch | null {
  if (isNumeral(text.charCodeAt(at)))
    return numeralBegins(text, at) ? (one(text, at) ?? several(text, at)) : null;
  const relative = relativeSlot(text, at, 'day');
  return relative ? { ...relative, unit: null } : bracketed(text, at);
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

function one(text: string, at: number): DayMatch | null {
  const match = matchAt(ONE, text, at);
  const value = numeral(match?.[1] ?? '');
  if (!match || !isDay(value)) return null;
  const end = at + match[0].length;
  return { end, unit: match[2] ?? null, from: { day: stated(value, { start: at, end }) } };
}

function several(text: string, at: number): DayMatch | null {
  const match = matchAt(SEVERAL, text, at);
  if (!match) return null;
  const [, start = '', members = '', to, stop = '', unit] = match;
  const [first, last] = [numeral(start), numeral(stop)];
  if (!isDay(first) || !isDay(last) || last <= first || (to === undefined && !areInRow(first, members, last)))
    return null;
  const end = at + match[0].length;
  const span = { start: at, end };
  return { end, unit: unit ?? null, from: { day: stated(first, span) }, to: { day: stated(last, span) } };
}

function bracketed(text: string, at: number): DayMatch | null {
  const match = matchAt(BRACKETED, text, at);
  const value = numeral(match?.[1] ?? '');
  if (!match || !isDay(value)) return null;
  const end = at + match[0].length;
  return { end, unit: null, from: { day: stated(value, { start: at, end }) } };
}
