import { commonYear, eraNamed } from '@/lib/time/calendars';
import type { DateFields, YearField } from '../../candidate';
import {
  AND,
  ERA_YEAR,
  FULL_YEAR,
  matchAt,
  numeral,
  numeralBegins,
  S,
  sticky,
  TO,
  yearBegins,
} from '../grammar';
import type { RuleOptions } from '../rule';
import { relativeSlot, type SlotMatch, stated } from './slot';

/** 年 as a unit; not the 年 of 年級, 年代, 年齡. */
const YEAR = `年(?!级|代|龄|纪|轻|薪|金|制)(?:间(?!隔)|度(?!假)|份)?`;
const ERA = sticky(
  `(中华民国|民国前|民前|民国|民|明治|大正|昭和|平成|令和|主体)${S}(${ERA_YEAR})${S}(${YEAR}|(?=[,，、;；)）.]))`,
);
const COMMON_ERA = sticky(
  `(?:公元|西元|公历|西历)(前)?${S}([0-9]{1,4}|[一二三四五六七八九十百千〇]{1,7})${S}${YEAR}`,
);
/** 今（2005）年, and 去（九十三）年 of a ROC text. */
const BRACKETED = sticky(
  `[今去前明后同翌本][(（]${S}(?:(${FULL_YEAR})|(${ERA_YEAR}))${S}年?${S}[)）]${S}${YEAR}`,
);
const RANGE = sticky(`(${FULL_YEAR})${S}(?:(${TO})|${AND})${S}(?:(${FULL_YEAR})|([0-9]{2}))${S}${YEAR}`);
const FULL = sticky(`(${FULL_YEAR})${S}${YEAR}`);
const SHORT = sticky(`['’‘]?(${ERA_YEAR})${S}${YEAR}`);
/** The same year in another calendar, behind it: 民國94年（2005年）. */
const ALSO = sticky(
  `${S}[(（]${S}(?:(?:公元|西元)?(${FULL_YEAR})|(民国|昭和|平成|主体)${S}(${ERA_YEAR}))${S}年?${S}[)）](?:${S}年)?`,
);

/** Last year, this year, next year, in this order. */
const SEASON_YEARS = '去今明';
const SEASONAL = sticky(`[${SEASON_YEARS}](?=[春夏秋冬](?![节运晚斗威]))`);

/** How a year begins that begins with no numeral and no relative word. */
export const YEAR_BEGINS = [
  ...['中华', '民国', '民前', '民 ', ...'0123456789'].map((begin) =>
    begin.length === 1 ? `民${begin}` : begin,
  ),
  ...['明治', '大正', '昭和', '平成', '令和', '主体', '公元', '西元', '公历', '西历', "'", '’', '‘'],
  ...[...SEASON_YEARS].flatMap((word) => [...'春夏秋冬'].map((season) => word + season)),
  ...[...'今去前明后同翌本'].flatMap((word) => [`${word}(`, `${word}（`]),
];

/**
 * Reads a year: 2005 年, 一九九四年, 民國 94 年, 昭和二十年, 今（2005）年, 1999-2005年, 去年, 同年.
 * Counter-examples: 三年級, 80 年代, 5000年 (no year of four digits begins with 5), 農民三年 (民 within a word).
 */
export function yearSlot(text: string, at: number, options: RuleOptions): SlotMatch | null {
  return (
    era(text, at) ??
    bracketed(text, at) ??
    relative(text, at) ??
    seasonal(text, at) ??
    commonEra(text, at) ??
    (yearBegins(text, at) ? (range(text, at) ?? full(text, at)) : null) ??
    (numeralBegins(text, at) ? short(text, at, options) : null)
  );
}

function era(text: string, at: number): SlotMatch | null {
  const match = matchAt(ERA, text, at);
  if (!match) return null;
  const [whole, name = '', digits = '', unit = ''] = match;
  const inWord = name === '民' && /[\u4e00-\u9fff]/.test(text[at - 1] ?? '');
  const id = eraNamed(name);
  if (inWord || id === null || (unit === '' && !name.startsWith('民'))) return null;
  const end = at + whole.length;
  const year: YearField = { kind: 'era', era: id, value: numeral(digits), span: { start: at, end } };
  return commonYear(id, year.value) === null ? null : also(text, end, { year });
}

function relative(text: string, at: number): SlotMatch | null {
  const slot = relativeSlot(text, at, 'year');
  const common = slot && matchAt(ALSO, text, slot.end);
  if (!slot || !common?.[1]) return slot;
  const end = slot.end + common[0].length;
  return { end, from: { year: stated(numeral(common[1]), { start: at, end }) } };
}

/** 今春, 去冬: the season behind it is a part of the year. */
function seasonal(text: string, at: number): SlotMatch | null {
  const word = matchAt(SEASONAL, text, at)?.[0];
  if (word === undefined) return null;
  const span = { start: at, end: at + word.length };
  const offset = SEASON_YEARS.indexOf(word) - 1;
  return { end: span.end, from: { year: { kind: 'relative', from: 'reference', offset, span } } };
}

function commonEra(text: string, at: number): SlotMatch | null {
  const match = matchAt(COMMON_ERA, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const value = numeral(match[2] ?? '');
  return { end, from: { year: stated(match[1] ? -value : value, { start: at, end }) } };
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

function range(text: string, at: number): SlotMatch | null {
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

function full(text: string, at: number): SlotMatch | null {
  const match = matchAt(FULL, text, at);
  if (!match) return null;
  const value = numeral(match[1] ?? '');
  const end = at + match[0].length;
  const isAmount = /^(?:来|之久|的?历史)/.test(text.slice(end, end + 4));
  if (value < 1000 || value > 2199 || (isAmount && value % 100 === 0)) return null;
  // 兩千年 alone is rather an age than the year 2000.
  const spelt =
    /千$/.test(match[1] ?? '') &&
    !/[于在自从至到及]$/.test(text.slice(0, at)) &&
    !/^\s*\S{1,3}月/.test(text.slice(end));
  return spelt ? null : also(text, end, { year: stated(value, { start: at, end }) });
}

/** A year cut to its last figures. Whether it is one, and in which calendar, is for what follows it to say. */
function short(text: string, at: number, { rocHabit }: RuleOptions): SlotMatch | null {
  const match = matchAt(SHORT, text, at);
  if (!match) return null;
  const value = numeral(match[1] ?? '');
  const apostrophe = /^['’‘]/.test(match[0]);
  if (value < 10 || value > 150 || (apostrophe && value > 99)) return null;
  const calendar = apostrophe ? 'common' : rocHabit || value > 99 ? 'roc' : 'open';
  const end = at + match[0].length;
  return { end, from: { year: { kind: 'short', value, calendar, span: { start: at, end } } } };
}

function also(text: string, end: number, from: DateFields): SlotMatch {
  const match = matchAt(ALSO, text, end);
  if (!match || !from.year) return { end, from };
  const [whole, common, name, yearOfEra] = match;
  const id = name === undefined ? null : eraNamed(name);
  const other = common === undefined ? id && commonYear(id, numeral(yearOfEra ?? '')) : numeral(common);
  const own =
    from.year.kind === 'era'
      ? commonYear(from.year.era, from.year.value)
      : from.year.kind === 'stated'
        ? from.year.value
        : null;
  return other === own ? { end: end + whole.length, from } : { end, from };
}
