import otherCalendars from '@/lib/language/zh/other-calendars.json' with { type: 'json' };
import { REIGN_NAMES, yearOfReign, yearsOfReigns } from '@/lib/language/zh/reigns';
import type { YearField } from '../../../../date/candidate';
import { matchAt, sticky } from '../../../../date/recognise/pattern';
import { ERA_YEAR, numeral, S } from '../grammar';

const NAMES: ReadonlySet<string> = new Set(REIGN_NAMES);
const LENGTHS = [...new Set(REIGN_NAMES.map(({ length }) => length))].sort((a, b) => b - a);
const COUNTED = sticky(
  `([0-9]{4}|[一二三四五六七八九][〇零o0一二三四五六七八九]{3}|${ERA_YEAR})${S}年(?!级|代(?!表))`,
);
const STEM = '[甲乙丙丁戊己庚辛壬癸]';
const BRANCH = '[子丑寅卯辰巳午未申酉戌亥]';
/** The year's place in the cycle of sixty, which may stand behind its number, or for it. */
const CYCLIC_BEHIND = sticky(`${S}[(（]?(?:岁次)?${STEM}${BRANCH}[岁年]?[)）]?`);
const CYCLIC = sticky(`(${STEM})(${BRANCH})[年岁]`);
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** How a year of the cycle of sixty begins. */
export const CYCLIC_BEGINS = [...STEMS].flatMap((stem) => [...BRANCHES].map((branch) => stem + branch));

/** Calendars whose years are not converted here, and rulers from whose accession years are counted. */
const FOREIGN = new RegExp(`(?:${otherCalendars.join('|')})\\s?$`);
const RULER =
  /[\u4e00-\u9fff](?:[宗祖](?![国宗])|(?<!皇|称|五|黄)帝|[隐桓庄闵僖文宣成襄昭定哀惠穆献景]公|[文武成康昭穆平威宣惠]王)\s?$/;
const LONGEST = 8;

/** A year with the words before its number that say what it counts from. */
export interface YearBefore {
  readonly start: number;
  readonly end: number;
  readonly year: YearField;
}

/**
 * Reads a year that is counted from an emperor's accession, at its number: the 二十年 of 光緒二十年, with the 甲午 that may follow. A reign that is not known, a
 * ruler's name and a calendar that is not converted here make the year an unknown one, so that no other date is made of its numbers: 回曆1425年, 世宗二十八年.
 */
export function yearBehindName(text: string, at: number): YearBefore | null {
  const match = matchAt(COUNTED, text, at);
  if (!match) return null;
  const name = nameBefore(text, at);
  const value = numeral(match[1] ?? '');
  const end = at + match[0].length;
  if (!name) return null;
  const common = name.reign === null ? null : yearOfReign(name.reign, value);
  const span = { start: name.start, end: end + (matchAt(CYCLIC_BEHIND, text, end)?.[0].length ?? 0) };
  const year: YearField =
    common === null
      ? { kind: 'short', value, calendar: 'unknown', span }
      : { kind: 'reign', value, common, span };
  return { ...span, year };
}

function nameBefore(text: string, at: number): { start: number; reign: string | null } | null {
  const to = text[at - 1] === ' ' ? at - 1 : at;
  for (const length of LENGTHS) {
    if (length > to) continue;
    const name = text.slice(to - length, to);
    if (NAMES.has(name)) return { start: to - length, reign: name };
  }
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const other = FOREIGN.exec(before) ?? RULER.exec(before);
  return other ? { start: at - other[0].length, reign: null } : null;
}

/**
 * Reads a year of the cycle of sixty: of a reign 光緒甲午年 is one year, alone 甲午年 may be any of many and is an unknown one. Counter-example: 甲午戰爭.
 */
export function cyclicYear(text: string, at: number): YearBefore | null {
  const match = matchAt(CYCLIC, text, at);
  const place = match ? placeInCycle(STEMS.indexOf(match[1] ?? ''), BRANCHES.indexOf(match[2] ?? '')) : null;
  if (!match || place === null) return null;
  const end = at + match[0].length;
  const name = nameBefore(text, at);
  // 4 CE was the first year of a cycle.
  const years = (name?.reign ? yearsOfReigns(name.reign) : []).flatMap(({ first, last }) => {
    const year = first + ((((place + 4 - first) % 60) + 60) % 60);
    return year <= last ? [{ year, value: year - first + 1 }] : [];
  });
  const start = name?.start ?? at;
  const [one] = years;
  if (years.length === 1 && one)
    return { start, end, year: { kind: 'reign', value: one.value, common: one.year, span: { start, end } } };
  return { start, end, year: { kind: 'short', value: place, calendar: 'unknown', span: { start, end } } };
}

/** The place of a stem and a branch in the cycle, from 0; null for two that never meet. */
function placeInCycle(stem: number, branch: number): number | null {
  for (let place = stem; place < 60; place += 10) if (place % 12 === branch) return place;
  return null;
}
