import { AND, isNumeral, matchAt, numeral, numeralBegins, S, SMALL, sticky, TO } from '../grammar';
import { relativeSlot, type SlotMatch, stated } from './slot';

const ONE = sticky(`(${SMALL})${S}([日号])`);
const SEVERAL = sticky(`(${SMALL})${S}(?:[日号]${S})?(?:(${TO})|${AND})${S}(${SMALL})${S}([日号])`);
/** 昨（27）日 */
const BRACKETED = sticky(`([今昨明前后本当同翌次])[(（]${S}(${SMALL})${S}日?${S}[)）]${S}[日天]?`);
const OFFSETS: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1, 前: -2, 后: 2, 翌: 1, 次: 1 };

/** How a day begins that begins with no numeral and no relative word. */
export const DAY_BEGINS = [...'今昨明前后本当同翌次'].flatMap((word) => [`${word}(`, `${word}（`]);

export interface DayMatch extends SlotMatch {
  /** 日 or 號, or null where the day is named by its distance. */
  readonly unit: string | null;
}

/**
 * Reads a day of the month: 26 日, 24號, 十五日, 25 與 26 日, 27-29日, 昨（27）日, 明天, 同日. What stands around a bare day is for the
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
  const first = numeral(match[1] ?? '');
  const last = numeral(match[3] ?? '');
  const isRange = match[2] !== undefined;
  if (!isDay(first) || !isDay(last) || last <= first || (!isRange && last !== first + 1)) return null;
  const end = at + match[0].length;
  const span = { start: at, end };
  return { end, unit: match[4] ?? null, from: { day: stated(first, span) }, to: { day: stated(last, span) } };
}

function bracketed(text: string, at: number): DayMatch | null {
  const match = matchAt(BRACKETED, text, at);
  const value = numeral(match?.[2] ?? '');
  if (!match || !isDay(value) || OFFSETS[match[1] ?? ''] === undefined) return null;
  const end = at + match[0].length;
  return { end, unit: null, from: { day: stated(value, { start: at, end }) } };
}
