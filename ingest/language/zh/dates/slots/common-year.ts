import { matchAt, sticky } from '../../../../date/recognise/pattern';
import type { RuleOptions } from '../../../../date/recognise/rule';
import { AND, ERA_YEAR, FULL_YEAR, numeral, S, TO, YEAR_UNIT } from '../grammar';
import { withAlias } from './era-year';
import { type SlotMatch, stated } from './slot';

const RANGE = sticky(`(${FULL_YEAR})${S}(?:(${TO})|${AND})${S}(?:(${FULL_YEAR})|([0-9]{2}))${S}${YEAR_UNIT}`);
const FULL = sticky(`(${FULL_YEAR})${S}${YEAR_UNIT}`);
const SHORT = sticky(`['’‘]?(${ERA_YEAR})${S}${YEAR_UNIT}`);

const TWO_FIGURES = /^[五六七八九〇○零][一二三四五六七八九〇○零]$/;
const NEIGHBOURS = /^(?:五六|六七|七八|八九)$/;
const MONTH_BEHIND = /^[的\s]{0,2}[0-9一二三四五六七八九十]{1,3}\s?月/;

/** 七九年, and 七八年 only before a month: alone it is seven or eight years. */
function isTwoFigures(numerals: string, behind: string): boolean {
  return TWO_FIGURES.test(numerals) && (!NEIGHBOURS.test(numerals) || MONTH_BEHIND.test(behind));
}

/** Reads the first and last year of a range, or two years side by side: 1999-2005年, 1994-95年, 1998、1999年. */
export function yearRange(text: string, at: number): SlotMatch | null {
  const match = matchAt(RANGE, text, at);
  if (!match) return null;
  const [whole, first = '', , second, tens] = match;
  const end = at + whole.length;
  const start = numeral(first);
  const last = second === undefined ? start - (start % 100) + Number(tens) : numeral(second);
  const isRange = match[2] !== undefined || last === start + 1;
  if (!isRange || last <= start) return null;
  const span = { start: at, end };
  return { end, from: { year: stated(start, span) }, to: { year: stated(last, span) } };
}

/** Reads a year in four figures: 2005 年, 一九九四年, 一千九百九十四年. Counter-examples: 5000年, 2000年歷史. */
export function fullYear(text: string, at: number): SlotMatch | null {
  const match = matchAt(FULL, text, at);
  if (!match) return null;
  const value = numeral(match[1] ?? '');
  const end = at + match[0].length;
  const isAmount = value % 100 === 0 && /^(?:来|之久|的?历史)/.test(text.slice(end, end + 4));
  if (value < 1000 || value > 2199 || isAmount) return null;
  // 兩千年 alone is rather an age than the year 2000.
  const spelt =
    /千$/.test(match[1] ?? '') &&
    !'于在自从至到及'.includes(text[at - 1] ?? ' ') &&
    !/^\s*\S{1,3}月/.test(text.slice(end, end + 8));
  return spelt ? null : withAlias(text, end, { year: stated(value, { start: at, end }) });
}

/** A year cut to its last figures. Whether it is one, and in which calendar, is for what follows it to say. */
export function shortYear(text: string, at: number, { localEra }: RuleOptions): SlotMatch | null {
  const match = matchAt(SHORT, text, at);
  if (!match) return null;
  const value = numeral(match[1] ?? '');
  // 05年 and ’98年 are cut to two figures of the common year, and so is 七九年: a ROC year is spelt 七十九年.
  const isCut =
    /^(?:['’‘]|0[0-9])/.test(match[0]) || isTwoFigures(match[1] ?? '', text.slice(at + match[0].length));
  if ((value < 10 && !isCut) || value > 150 || (isCut && value > 99)) return null;
  const calendar = isCut ? 'common' : localEra || value > 99 ? 'roc' : 'open';
  const end = at + match[0].length;
  return { end, from: { year: { kind: 'short', value, calendar, span: { start: at, end } } } };
}
