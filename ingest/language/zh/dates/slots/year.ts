import { ERA_NAMES } from '@/lib/language/zh/era-names';
import { matchAt, sticky } from '../../../../date/recognise/pattern';
import type { RuleOptions } from '../../../../date/recognise/rule';
import {
  ERA_YEAR,
  FULL_YEAR,
  isNumeral,
  numeral,
  numeralBegins,
  OUR_ERA,
  S,
  YEAR_UNIT,
  yearBeginsBehindLetters,
} from '../grammar';
import { fullYear, shortYear, unusualYear, yearBeforeEra, yearRange } from './common-year';
import { commonAlias, commonEraYear, eraYear, eraYears, withAlias, yearInTwoCalendars } from './era-year';
import { CYCLIC_BEGINS, cyclicYear, type YearBefore, yearBehindName } from './reign-year';
import { relativeSlot, type SlotMatch, stated } from './slot';

/** 今（2005）年, and 去（九十三）年 of a ROC text. */
const BRACKETED = sticky(
  `[今去前明后同翌本][(（]${S}(?:(${FULL_YEAR})|(${ERA_YEAR}))${S}年?${S}[)）]${S}${YEAR_UNIT}`,
);

/** Last year, this year, next year, in this order. */
const SEASON_YEARS = '去今明';
const SEASONAL = sticky(`[${SEASON_YEARS}](?=[春夏秋冬](?![节运晚斗威]))`);

/** How a year begins that begins with no numeral and no relative word. */
export const YEAR_BEGINS = [
  ...['民 ', ...'0123456789'].map((begin) => (begin.length === 1 ? `民${begin}` : begin)),
  ...ERA_NAMES.filter(({ length }) => length > 1).map((name) => name.slice(0, 2)),
  ...OUR_ERA,
  ...['公历', '西历', "'", '’', '‘'],
  ...[...SEASON_YEARS].flatMap((word) => [...'春夏秋冬'].map((season) => word + season)),
  ...[...'今去前明后同翌本'].flatMap((word) => [`${word}(`, `${word}（`]),
  ...CYCLIC_BEGINS,
  ...[...'123456789一二三四五六七八九'].map((next) => `前${next}`),
  '元年',
];

/**
 * Reads a year: 2005 年, 一九九四年, 民國 94 年, 昭和二十年, 今（2005）年, 1999-2005年, 去年, 同年.
 * Counter-examples: 三年級, 80 年代, 5000年 (no year of four digits begins with 5), 農民三年 (民 within a word).
 */
export function yearSlot(text: string, at: number, options: RuleOptions): SlotMatch | null {
  const behindName = yearBehindName(text, at) ?? cyclicYear(text, at);
  if (behindName) return slotOf(text, behindName);
  return isNumeral(text.charCodeAt(at)) ? counted(text, at, options) : named(text, at, options);
}

function slotOf(text: string, { start, end, year }: YearBefore): SlotMatch {
  return { ...withAlias(text, end, { year }), start };
}

function counted(text: string, at: number, options: RuleOptions): SlotMatch | null {
  const full = yearBeginsBehindLetters(text, at)
    ? (fullYear(text, at) ?? yearRange(text, at) ?? yearInTwoCalendars(text, at))
    : null;
  return full ?? (numeralBegins(text, at) ? (unusualYear(text, at) ?? shortYear(text, at, options)) : null);
}

function named(text: string, at: number, options: RuleOptions): SlotMatch | null {
  return (
    relative(text, at) ??
    eraYears(text, at) ??
    eraYear(text, at) ??
    yearInTwoCalendars(text, at) ??
    bracketed(text, at) ??
    seasonal(text, at) ??
    commonEraYear(text, at) ??
    yearBeforeEra(text, at) ??
    shortYear(text, at, options)
  );
}

function relative(text: string, at: number): SlotMatch | null {
  const slot = relativeSlot(text, at, 'year');
  const common = slot && commonAlias(text, slot.end);
  return common
    ? { end: common.end, from: { year: stated(common.year, { start: at, end: common.end }) } }
    : slot;
}

/** 今春, 去冬: the season behind it is a part of the year. */
function seasonal(text: string, at: number): SlotMatch | null {
  const word = matchAt(SEASONAL, text, at)?.[0];
  if (word === undefined) return null;
  const span = { start: at, end: at + word.length };
  const offset = SEASON_YEARS.indexOf(word) - 1;
  return { end: span.end, from: { year: { kind: 'relative', from: 'reference', offset, span } } };
}

function bracketed(text: string, at: number): SlotMatch | null {
  const match = matchAt(BRACKETED, text, at);
  if (!match) return null;
  const span = { start: at, end: at + match[0].length };
  const [, whole, cut] = match;
  if (whole !== undefined) return { end: span.end, from: { year: stated(numeral(whole), span) } };
  return {
    end: span.end,
    from: { year: { kind: 'short', value: numeral(cut ?? ''), calendar: 'roc', span } },
  };
}
