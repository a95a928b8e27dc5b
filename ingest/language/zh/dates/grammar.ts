import { parseNumeral } from '@/lib/language/zh/numerals';
import { charTest } from '../../../date/recognise/pattern';

/**
 * Pieces of patterns. They run over a folded text (`lib/text/folded-text`), so one spelling stands for both scripts, for
 * ○ 〇 零, and for full-width digits. Every repetition is bounded: a match costs the same wherever it is tried.
 */

/** White space that may stand within an expression: 2005 年 7 月, or a line end. */
export const S = '\\s{0,4}';
const WRAP = '(?:\\r?\\n)?';
const ZERO = '[〇零o]';
const ONE_TO_NINE = '[一二三四五六七八九]';
/** A zero among Chinese digits is often a figure: 二００二. */
const CHINESE_DIGIT = '[〇零o0一二三四五六七八九]';

/** One to three digits, or a Chinese numeral below a hundred (十二, 廿六, 二六, 六). */
const arabic = (max: number): string => `[0-9](?:${WRAP}[0-9]){0,${max - 1}}`;
const chinese = `(?:(?:廿|卅|${ONE_TO_NINE}?${WRAP}十)${WRAP}${ONE_TO_NINE}?|${ONE_TO_NINE}${WRAP}${CHINESE_DIGIT}|${ONE_TO_NINE})`;
export const SMALL = `(?:${arabic(2)}|${chinese})`;

/** A year in four digits, by position or with powers of ten. */
export const FULL_YEAR = `(?:[12](?:${WRAP}[0-9]){3}|[一二](?:${WRAP}${CHINESE_DIGIT}){3}|[一二两]千(?:${ONE_TO_NINE}百)?${ZERO}?(?:${ONE_TO_NINE}?十)?${ONE_TO_NINE}?)`;

/** A year of an era: 1 to 3 digits, 九十四, 一〇一, 一百零一. */
export const ERA_YEAR = `(?:${arabic(3)}|一?百(?:${ZERO}${ONE_TO_NINE}|${ONE_TO_NINE}?十${ONE_TO_NINE}?)?|一${CHINESE_DIGIT}{2}|${chinese}|元)`;

/** 年 as a unit; not the 年 of 年級 and 年代 (but of 1994年代表團). */
export const YEAR_UNIT = '年(?!级|代(?!表))(?:间(?!隔)|度(?!假)|份)?';

/** An amount of a duration: 13, 二十, 两, 三百五十. Digits after a point are allowed, and make it vague. */
export const AMOUNT = `(?:[0-9]{1,4}(?:\\.[0-9])?|[〇零一二三四五六七八九十百千两廿卅]{1,7})`;

/** A dash or word between the two ends of a range, and between the members of a list. */
export const TO = '(?:起)?(?:以?至|以?迄|到|~|～|∼|-|－|—{1,2}|–|―|─)';
/** How words for our era begin, and those of them that only name the time before it: 紀元前. */
export const OUR_ERA: readonly string[] = ['公元', '西元', '纪元'];
export const ERA_BEFORE = '纪元(?=前)';
export const AND = '(?:、|与|和|及|以及|暨|跟)';

/** Further members of a list between its first and its last: the 、28 of 27、28、29日. */
export const MEMBERS = `((?:${S}、${S}${SMALL}){0,6})`;

/** The first characters of these. */
export const JOINTS = '起至到迄~～∼-－—–―─、与和及以暨跟';

/** The characters of numerals. */
export const NUMERALS = '0123456789〇零一二三四五六七八九十廿卅百千两o';
const IS_NUMERAL = new Uint8Array(0x1_0000);
for (const unit of NUMERALS) IS_NUMERAL[unit.charCodeAt(0)] = 1;

/** Whether a character (by its code unit) can be part of a numeral. */
export function isNumeral(code: number): boolean {
  return IS_NUMERAL[code] === 1;
}

const NUMERAL_BEFORE = '0123456789〇零一二三四五六七八九十廿卅百千万亿两数几';
/** Characters that make a word with 一: 統一, 唯一. */
const ONE_IN_WORD = '统唯同专之划单';
const FIGURE = '0123456789';
const LETTER = /[a-z]/;

/**
 * Whether a numeral can begin here: not within a longer one (二十二日 does not hold 二日), nor behind 第, a letter, or a point or hyphen
 * that follows a figure (3.5, F-117). Counter-example: in 統一九月 the 一 belongs to the word before.
 */
export function numeralBegins(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined) return true;
  const second = text[at - 2] ?? '';
  if (before === '第' || (before === ' ' && second === '第')) return false;
  if (before < '\u0080') {
    if (FIGURE.includes(before) || LETTER.test(before)) return false;
    return !'.,:/-'.includes(before) || second === '' || !(FIGURE.includes(second) || LETTER.test(second));
  }
  return (
    !NUMERAL_BEFORE.includes(before) || (before === '一' && second !== '' && ONE_IN_WORD.includes(second))
  );
}

/** The same for a year in four digits, which may follow the point of a numbered item: 1.1994年. */
export function yearBegins(text: string, at: number): boolean {
  return numeralBegins(text, at) || /(?:^|[^0-9])[0-9]{1,2}[.、]$/.test(text.slice(Math.max(0, at - 4), at));
}

/** The same for one that is glued to Latin letters: APEC2003年. Counter-example: F2003年 , where one letter is rather the name of a thing. */
export function yearBeginsBehindLetters(text: string, at: number): boolean {
  return yearBegins(text, at) || /(?:^|[^a-z0-9-])[a-z]{2,}\s?$/.test(text.slice(Math.max(0, at - 12), at));
}

const isFigure = charTest('0123456789');
const isYear = charTest('年');

/** The place behind 年 where a year in four figures stands (2005年, 2005 年); 0 where none does. */
export function fourFigureYear(text: string, at: number): number {
  if (!isFigure(text, at) || !isFigure(text, at + 1) || !isFigure(text, at + 2) || !isFigure(text, at + 3))
    return 0;
  if (isYear(text, at + 4)) return at + 5;
  return isYear(text, at + 5) && /\s/.test(text[at + 4] ?? '') ? at + 6 : 0;
}

/** Whether two numbers with further members between them follow each other without a gap: 27、28、29. */
export function areInRow(first: number, members: string, last: number): boolean {
  const numbers = [first, ...members.split('、').slice(1).map(numeral), last];
  return numbers.every((value, i) => i === 0 || value === (numbers[i - 1] ?? 0) + 1);
}

/** The value of a numeral that a pattern has matched. */
export function numeral(text: string): number {
  if (text === '元' || text === '正') return 1;
  return parseNumeral(text) ?? Number.NaN;
}
