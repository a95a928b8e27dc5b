import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { RuleOptions } from '../../../date/recognise/rule';
import { numeral } from './grammar';
import type { DayMatch } from './slots/day';
import type { SlotMatch } from './slots/slot';

/**
 * When a year, a month or a day that stands alone is a date. Everything here reads the folded text.
 */

const SPAN_BEFORE = /[近约达了有满逾超经历时隔每过期长第共]\s?$/;
const SPAN_AFTER = sticky('(?:来|以来|之久|多|余|以上|以下|期|历史|左右|间|内|才|计划|规划|一度|一次)');
const BEFORE_AFTER = sticky('(?:之|以)?[前后]');
const PREPOSITION = /[于在自从至到迄及]$/;

/** Below this a number of years with a part behind it (三十年底) is rather an age than a year. */
const LEAST_WITH_PART = 60;

/** Whether a year cut to two or three figures is one when a part stands behind it: 84年底, 22年底, not 三十年中, 20年上半. */
export function isYearWithPart(text: string, year: SlotMatch, { localEra }: RuleOptions): boolean {
  const field = year.from.year;
  if (field?.kind !== 'short' || field.calendar === 'common' || localEra) return true;
  if (field.calendar === 'unknown') return false;
  if (field.value >= LEAST_WITH_PART && field.value < 100) return true;
  return !field.spelt && field.value < 100 && TOLD_PART.test(text.slice(year.end, year.end + 2));
}
const TOLD_PART = /^[底初末]/;

/**
 * A year cut to two or three figures is a date alone only where the text counts in the ROC calendar; else it is a number of years.
 * Examples, in such a text: 84年, 八十二年. Counter-examples: 近 20 年來, 三十年後.
 */
export function isLoneYear(text: string, at: number, year: SlotMatch, { localEra }: RuleOptions): boolean {
  const field = year.from.year;
  if (field?.kind !== 'short') return true;
  // 世宗二十八年 is read to keep others from reading it; 光武帝二十年來 is a length of time.
  if (field.calendar === 'unknown')
    return !matchAt(SPAN_AFTER, text, year.end) && !matchAt(BEFORE_AFTER, text, year.end);
  // 去（93）年 is written so in ROC texts only.
  if (field.calendar === 'common' || /[)）]/.test(text.slice(at, year.end))) return true;
  if (isByPosition(text, at)) return true;
  const prepared = PREPOSITION.test(text.slice(Math.max(0, at - 1), at));
  if (matchAt(SPAN_AFTER, text, year.end)) return false;
  if (prepared && field.value > 100) return true;
  // 六十年間 is a length of time; 間 belongs to a year only where the year is written in full.
  if (text[year.end - 1] === '间') return false;
  if (isCutAlone(text, at, year.end)) return true;
  if (!localEra || SPAN_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return false;
  return (
    prepared || (field.value >= 50 && !(field.value % 10 === 0 && matchAt(BEFORE_AFTER, text, year.end)))
  );
}

const TWO_FIGURES = sticky('[0-9]{2}年(?=[，,]|[初底末至到])');
const CLAUSE_OR_PREPOSITION = /(?:^|[，,。；;：:、（(「\n]|[自从于至到])\s?$/;

/** 98年，… at the head of a clause, 從15年到18年: two figures of the common year. Counter-examples: 打了15年，, 20年的努力. */
function isCutAlone(text: string, at: number, end: number): boolean {
  const match = matchAt(TWO_FIGURES, text, at);
  return (
    match !== null &&
    CLAUSE_OR_PREPOSITION.test(text.slice(Math.max(0, at - 2), at)) &&
    end === at + match[0].length
  );
}

const BY_POSITION = sticky(
  '(?:([〇零o0一二三四五六七八九])([〇零o0一二三四五六七八九])|一[〇零o0一二三四五][〇零o0一二三四五六七八九])年',
);

/** 九七年 and 一〇一年 count no years, which would be 九十七年; but 八九年 and 三五年 are rough numbers. */
function isByPosition(text: string, at: number): boolean {
  const match = matchAt(BY_POSITION, text, at);
  const [first, second] = [numeral(match?.[1] ?? ''), numeral(match?.[2] ?? '')];
  return match !== null && second !== first + 1 && !(first === 3 && second === 5);
}

const MONTH_NAMES = sticky(
  '(?:兵变|革命|战争|风暴|花(?!莲)|天(?![津然空气])|王朝|学运|飞雪|流火|围城|党人|攻势)',
);

/** 7 月 alone is a date; 十月革命, 十月戰爭 and 五月天 are names. */
export function isLoneMonth(text: string, month: SlotMatch): boolean {
  return !matchAt(MONTH_NAMES, text, month.end);
}

/** What makes N日 a number of days, or the name of Japan. */
const NOT_DAY_AFTER = sticky(
  '(?:战争|谈(?!判)|本(?!报|台|刊|社|周|月)|圆|元(?![旦首])|内|后|游|余|左右|[之以][内前后上下]|前(?![往来夕赴进后]))',
);
const NOT_DAY_BEFORE =
  /(?:第|连续|连|历经|历时|为期|长达|经过|每|每隔|近|约|数|不出|有朝|终有|总有|逾|(?:^|[^到])了|(?:^|[^随此之以其然最])[前后])$/;
const WORD_BEFORE = /[\u4e00-\u9fff]$/;
/** Words that a bare 一日 or 三號 needs before it, since alone it is rather a number or part of a name. */
const LEADING_WORD = /(?:[于在至到自从是与和及的、，。,；：:（(「『]|^|[日月号])$/;

/** What makes N號 a number: 5號公路, 3號機組, 12號颱風; but 24號法國外長, 24號車臣. */
const NOT_NUMBER_AFTER = sticky(
  '(?:机(?!场)|炉|线|公路|国道|省道|电池|文件|人物|门(?!铃)|楼|房|舰|艇|船|车(?!臣)|井|坑|仓|台风|球|选手|队|案|决议|令|函|公报|信|码|馆|厅|室|高炉|卫星|火箭|飞弹|导弹|反应|航厦|木|仔|提案|法(?=案|令)|店|铺|厂|称|召|角|外(?=[,，。]|$)|的?机组|[a-z0-9-])',
);
const NOT_NUMBER_BEFORE =
  /(?:[第路街段巷弄型编字房舱井]|编号|代号|月台|大浦洞|芦洞|神舟|天宫|银河|火星|明星|极星|火箭|东风|风云|方红|阿波罗|长征|嫦娥|[寄挂符暗头账帐]|三八|[a-z0-9-])$/;

/**
 * A day that stands alone: 27 日發表, 24號上午, 五日表示. A number below ten in Chinese figures needs a word that leads up to a date.
 * Counter-examples: 三日內, 12 日本人, 100 日圓, 連續5日, 第1718號, 大浦洞2號, 5號公路, 有朝一日.
 */
export function isLoneDay(text: string, at: number, day: DayMatch, end: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const written = text.slice(at, day.end);
  const isChinese = !/[0-9]/.test(written);
  const value = day.from.day?.kind === 'stated' ? day.from.day.value : 0;
  if (isChinese && value < 10 && WORD_BEFORE.test(before) && !LEADING_WORD.test(before)) {
    if (value === 1 || day.unit === '号') return false;
  }
  // Two figures in a row count roughly: 二三日.
  if (
    isChinese &&
    value > 20 &&
    /^([一二三四五六七八])[二三四五六七八九]日$/.test(written) &&
    value % 10 === Math.floor(value / 10) + 1
  )
    return false;
  if (day.to || day.also || end > day.end) return !/第$/.test(before);
  if (day.unit === '号') return !NOT_NUMBER_BEFORE.test(before) && !matchAt(NOT_NUMBER_AFTER, text, day.end);
  return !NOT_DAY_BEFORE.test(before) && !matchAt(NOT_DAY_AFTER, text, day.end);
}
