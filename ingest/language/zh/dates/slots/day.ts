import { matchAt, sticky } from '../../../../date/recognise/pattern';
import { AND, areInRow, isNumeral, MEMBERS, numeral, numeralBegins, S, SMALL, TO } from '../grammar';
import { relativeSlot, type SlotMatch, stated } from './slot';

const NEAR = '今昨明前后翌次';
const ONE = sticky(`(${SMALL})${S}([日号])`);
const SEVERAL = sticky(
  `(${SMALL})${MEMBERS}${S}(?:[日号]${S})?(?:(${TO})|${AND})${S}(${SMALL})${S}(?:[两二三四五]${S})?([日号])`,
);
/** 昨（27）日 */
const BRACKETED = sticky(`[${NEAR}][(（]${S}(${SMALL})${S}日?${S}[)）]${S}[日天]?`);

/** Two days in one word, and their distances from the writer's. */
const DAYS_OF_PAIR: Readonly<Record<string, readonly [number, number]>> = {
  昨今: [-1, 0],
  今明: [0, 1],
  明后: [1, 2],
};
const TWO_DAYS = sticky(`(昨今|今明|明后)${S}两?${S}[天日](?![本方韩内])`);

/** How a day begins that begins with no numeral and no relative word. */
export const DAY_BEGINS = [
  ...Object.keys(DAYS_OF_PAIR),
  ...[...NEAR].flatMap((word) => [`${word}(`, `${word}（`]),
];

export interface DayMatch extends SlotMatch {
  /** 日 or 號, or null where the day is named by its distance. */
  readonly unit: string | null;
}

/**
 * Reads a day of the month: 26 日, 24號, 十五日, 25 與 26 日, 27、28、29日, 8、9兩日, 11及13日 (two days), 27-29日, 昨（27）日, 明天, 同日. What stands around a
 * bare day is for the rule to judge. Counter-examples: 32日; 三、十五日 at the head of a line, which numbers an item.
 */
export function daySlot(text: string, at: number): DayMatch | null {
  if (isNumeral(text.charCodeAt(at)))
    return numeralBegins(text, at) ? (one(text, at) ?? several(text, at)) : null;
  const relative = relativeSlot(text, at, 'day');
  return relative ? { ...relative, unit: null } : (bracketed(text, at) ?? twoDays(text, at));
}

/** Reads two days by their distance: 明後天, 今明兩天. */
function twoDays(text: string, at: number): DayMatch | null {
  const match = matchAt(TWO_DAYS, text, at);
  const offsets = DAYS_OF_PAIR[match?.[1] ?? ''];
  if (!match || !offsets) return null;
  const span = { start: at, end: at + match[0].length };
  const [from, to] = offsets.map((offset) => ({
    day: { kind: 'relative', from: 'reference', offset, span } as const,
  }));
  return from && to ? { end: span.end, unit: null, from, to } : null;
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
  if (!isDay(first) || !isDay(last) || last <= first) return null;
  const end = at + match[0].length;
  const span = { start: at, end };
  const from = { day: stated(first, span) };
  if (to !== undefined || areInRow(first, members, last))
    return { end, unit: unit ?? null, from, to: { day: stated(last, span) } };
  const between = members.split('、').slice(1).map(numeral);
  if (isItem(text, at) || !isRising([first, ...between, last])) return null;
  return {
    end,
    unit: unit ?? null,
    from,
    also: [...between, last].map((day) => ({ day: stated(day, span) })),
  };
}

/** Whether the first numeral numbers an item: it stands at the head of a line. */
function isItem(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function isRising(days: readonly number[]): boolean {
  return days.every((day, i) => isDay(day) && (i === 0 || day > (days[i - 1] ?? 0)));
}

function bracketed(text: string, at: number): DayMatch | null {
  const match = matchAt(BRACKETED, text, at);
  const value = numeral(match?.[1] ?? '');
  if (!match || !isDay(value)) return null;
  const end = at + match[0].length;
  return { end, unit: null, from: { day: stated(value, { start: at, end }) } };
}
