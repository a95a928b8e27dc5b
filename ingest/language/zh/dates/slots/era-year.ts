import { ERA_NAMES, eraNamed } from '@/lib/language/zh/era-names';
import { commonYear } from '@/lib/time/calendars';
import type { DateFields, YearField } from '../../../../date/candidate';
import { charTest, matchAt, sticky } from '../../../../date/recognise/pattern';
import { AND, ERA_BEFORE, ERA_YEAR, FULL_YEAR, numeral, S, TO, YEAR_UNIT } from '../grammar';
import { type SlotMatch, stated } from './slot';

const NAMES = ERA_NAMES.join('|');
/** A year of an era that is thousands of years old: 4281, 四二八六. */
const OLD_ERA_YEAR = `[2-4][0-9]{3}|[二三四][〇零o0一二三四五六七八九]{3}`;
const ERA = sticky(`(${NAMES})${S}(${OLD_ERA_YEAR}|${ERA_YEAR})${S}(${YEAR_UNIT}|(?=[,，、;；)）.]))`);
/** 明治 6 is the first year of the common calendar in Japan. */
const LAST_LUNISOLAR_MEIJI = 5;
const ERA_RANGE = sticky(
  `(${NAMES})${S}(${ERA_YEAR})${S}年?${S}(?:(${TO})|${AND})${S}(${ERA_YEAR})${S}${YEAR_UNIT}`,
);
const OF_ERA = `(?<name>${NAMES})${S}(?<yearOfEra>${ERA_YEAR})${S}年?`;
const OF_COMMON = `(?:公元|西元)?${S}(?<common>${FULL_YEAR})${S}年?`;
const ERA_FIRST = sticky(`${OF_ERA}${S}[(（]${S}${OF_COMMON}${S}[)）]${S}${YEAR_UNIT}`);
const ERA_SECOND = sticky(`${OF_COMMON}${S}[(（]${S}${OF_ERA}${S}[)）]${S}${YEAR_UNIT}`);
const COMMON_ERA = sticky(
  `(?:公元|西元|公历|西历|${ERA_BEFORE})(前)?${S}([0-9]{1,4}|[一二三四五六七八九十百千〇]{1,7})${S}${YEAR_UNIT}`,
);
const mayOpen = charTest(' \u3000(（');
/** The same year in another calendar, behind it: 民國94年（2005年）. */
const ALSO = sticky(
  `${S}[(（]${S}(?:(?:公元|西元)?(${FULL_YEAR})|(${NAMES})${S}(${ERA_YEAR}))${S}年?${S}[)）](?:${S}年)?`,
);

/** Reads a year of an era: 民國 94 年, 民93，, 昭和二十年. Counter-examples: 農民三年 (民 within a word), 昭和七十年. */
export function eraYear(text: string, at: number): SlotMatch | null {
  const match = matchAt(ERA, text, at);
  if (!match) return null;
  const [whole, name = '', digits = '', unit = ''] = match;
  const inWord = name === '民' && /[\u4e00-\u9fff]/.test(text[at - 1] ?? '');
  const id = eraNamed(name);
  if (inWord || id === null || (unit === '' && !name.startsWith('民'))) return null;
  const end = at + whole.length;
  const [value, span] = [numeral(digits), { start: at, end }];
  const common = commonYear(id, value);
  // 昭和七十年: the era has no such year, and its number is none of another calendar.
  if (common === null)
    return id === 'roc' ? null : { end, from: { year: { kind: 'short', value, calendar: 'unknown', span } } };
  const year: YearField =
    id === 'meiji' && value <= LAST_LUNISOLAR_MEIJI
      ? { kind: 'reign', value, common, span }
      : { kind: 'era', era: id, value, span };
  return withAlias(text, end, { year });
}

/** Reads a range of an era's years: 民國82至85年, 民國八十二、八十三年. */
export function eraYears(text: string, at: number): SlotMatch | null {
  const match = matchAt(ERA_RANGE, text, at);
  const [whole = '', name = '', start = '', to, stop = ''] = match ?? [];
  const era = eraNamed(name);
  const [first, last] = [numeral(start), numeral(stop)];
  if (!match || era === null || last <= first || (to === undefined && last !== first + 1)) return null;
  if (commonYear(era, first) === null || commonYear(era, last) === null) return null;
  const span = { start: at, end: at + whole.length };
  return {
    end: span.end,
    from: { year: { kind: 'era', era, value: first, span } },
    to: { year: { kind: 'era', era, value: last, span } },
  };
}

/** Reads a year of the common era that says so: 西元618年, 公元前221年 (a negative year). */
export function commonEraYear(text: string, at: number): SlotMatch | null {
  const match = matchAt(COMMON_ERA, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const value = numeral(match[2] ?? '');
  return { end, from: { year: stated(match[1] ? -value : value, { start: at, end }) } };
}

/**
 * Reads a year that is written in two calendars before its 年: 民國八十五（1996）年, 1941（昭和16）年. Counter-example: two years that are not the same.
 */
export function yearInTwoCalendars(text: string, at: number): SlotMatch | null {
  const match = matchAt(ERA_FIRST, text, at) ?? matchAt(ERA_SECOND, text, at);
  const { name = '', yearOfEra = '', common = '' } = match?.groups ?? {};
  const id = eraNamed(name);
  if (!match || id === null || commonYear(id, numeral(yearOfEra)) !== numeral(common)) return null;
  const end = at + match[0].length;
  return { end, from: { year: stated(numeral(common), { start: at, end }) } };
}

/** A year, with the same year in another calendar taken in where it stands behind it in brackets. */
export function withAlias(text: string, end: number, from: DateFields): SlotMatch {
  const match = mayOpen(text, end) ? matchAt(ALSO, text, end) : null;
  if (!match || !from.year) return { end, from };
  const [whole, common, name, yearOfEra] = match;
  const id = name === undefined ? null : eraNamed(name);
  const other = common === undefined ? id && commonYear(id, numeral(yearOfEra ?? '')) : numeral(common);
  const own =
    from.year.kind === 'era'
      ? commonYear(from.year.era, from.year.value)
      : from.year.kind === 'reign'
        ? from.year.common
        : from.year.kind === 'stated'
          ? from.year.value
          : null;
  return other === own ? { end: end + whole.length, from } : { end, from };
}

/** The common year in brackets behind a relative one: 今年(2006). */
export function commonAlias(text: string, at: number): { end: number; year: number } | null {
  const match = matchAt(ALSO, text, at);
  return match?.[1] === undefined ? null : { end: at + match[0].length, year: numeral(match[1]) };
}
