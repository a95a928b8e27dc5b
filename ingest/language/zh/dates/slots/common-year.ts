import { matchAt, sticky } from '../../../../date/recognise/pattern';
import type { RuleOptions } from '../../../../date/recognise/rule';
import { AND, ERA_YEAR, FULL_YEAR, numeral, S, TO, YEAR_UNIT } from '../grammar';
import { withAlias } from './era-year';
import { type SlotMatch, stated } from './slot';

const RANGE = sticky(`(${FULL_YEAR})${S}(?:(${TO})|${AND})${S}(?:(${FULL_YEAR})|([0-9]{2}))${S}${YEAR_UNIT}`);
const FULL = sticky(`(${FULL_YEAR})${S}${YEAR_UNIT}`);
const SHORT = sticky(`['’‘]?(${ERA_YEAR}|[〇零][一二三四五六七八九])${S}${YEAR_UNIT}`);
/** A year before 1000, or one far ahead. */
const UNUSUAL = sticky(
  `([1-9][0-9]{2}|[2-9][0-9]{3}|[一二三四五六七八九][〇零一二三四五六七八九]{2})${S}年(?!级|代|间|来|历)`,
);
/** 前221年 at the head of a clause or behind a bracket. */
const BEFORE_ERA = sticky(
  `前${S}([1-9][0-9]{2}|[一二三四五六七八九][〇零一二三四五六七八九]{2})${S}年(?!级|代|间|来|历|度|的)`,
);
/** Up to here three figures may be a year of the ROC. */
const LAST_ROC = 150;
const LEAD = /(?:^|[，,。；;：:、（(「\n]|[于在自从至到迄])\s?$/;
const AT = /[于在自]\s?$/;
const NUMBER_BEHIND = /^\s?(?:来|以|之|多|余|内|后|前|的|里|中|时|左右|才|就)/;
const ALONE_BEHIND = /^\s?(?:[，,）)]|$|[至到-～~—∼]\s?[1-9])/;

const TWO_FIGURES = /^[五六七八九〇○零][一二三四五六七八九〇○零]$/;
const NEIGHBOURS = /^(?:五六|六七|七八|八九)$/;
const MONTH_BEHIND = /^[的\s]{0,2}闰?(?:[0-9一二三四五六七八九十]{1,3}|[正腊冬元])\s?月/;

/** 七九年, and 七八年 only before a month: alone it is seven or eight years. */
function isTwoFigures(numerals: string, behind: string): boolean {
  return TWO_FIGURES.test(numerals) && (!NEIGHBOURS.test(numerals) || MONTH_BEHIND.test(behind));
}

/** A name stands right before the year: none of the words that lead up to a date. */
function isBehindName(text: string, at: number): boolean {
  return (
    /[\u4e00-\u9fff]{2}$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !/[于在自从至到迄及和与的是了将]$/.test(text[at - 1] ?? '')
  );
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

/** Reads a year before the common era that leaves out the era: 前221年. Counter-example: 前兩年, 前120年的歷史. */
export function yearBeforeEra(text: string, at: number): SlotMatch | null {
  const match = LEAD.test(text.slice(Math.max(0, at - 2), at)) ? matchAt(BEFORE_ERA, text, at) : null;
  if (!match) return null;
  const end = at + match[0].length;
  return { end, from: { year: stated(-numeral(match[1] ?? ''), { start: at, end }) } };
}

/**
 * Reads a year that stands without what a year of our time has: 789年, 668年9月, 2300年1月1日. It needs a month behind it, or words or marks that leave no number of years. Counter-examples: 談了120年,
 * 3000年前, 300年，.
 */
export function unusualYear(text: string, at: number): SlotMatch | null {
  const match = matchAt(UNUSUAL, text, at);
  const value = numeral(match?.[1] ?? '');
  if (!match || value <= LAST_ROC || (value >= 1000 && value < 2200)) return null;
  const end = at + match[0].length;
  const behind = text.slice(end, end + 8);
  const before = text.slice(Math.max(0, at - 2), at);
  const isAlone =
    value % 100 !== 0 &&
    ((LEAD.test(before) && ALONE_BEHIND.test(behind)) || (AT.test(before) && !NUMBER_BEHIND.test(behind)));
  if (!isAlone && !MONTH_BEHIND.test(behind)) return null;
  return { end, from: { year: stated(value, { start: at, end }) } };
}

/** A year cut to its last figures. Whether it is one, and in which calendar, is for what follows it to say. */
export function shortYear(text: string, at: number, { localEra }: RuleOptions): SlotMatch | null {
  const match = matchAt(SHORT, text, at);
  if (!match) return null;
  const value = numeral(match[1] ?? '');
  // 05年 and ’98年 are cut to two figures of the common year, and so is 七九年: a ROC year is spelt 七十九年.
  const isCut =
    /^(?:['’‘]|0[0-9])/.test(match[0]) || isTwoFigures(match[1] ?? '', text.slice(at + match[0].length));
  const end = at + match[0].length;
  const spelt = !/[0-9]/.test(match[1] ?? '') && !isCut;
  // 大定五年三月: of what reign nobody here can tell.
  const isUnknown =
    spelt &&
    MONTH_BEHIND.test(text.slice(end, end + 8)) &&
    (value < 10 || (!localEra && isBehindName(text, at)));
  if (isUnknown)
    return { end, from: { year: { kind: 'short', value, calendar: 'unknown', span: { start: at, end } } } };
  if ((value < 10 && !isCut) || value > 150 || (isCut && value > 99)) return null;
  const calendar = isCut ? 'common' : localEra || value > 99 ? 'roc' : 'open';
  return { end, from: { year: { kind: 'short', value, calendar, spelt, span: { start: at, end } } } };
}
