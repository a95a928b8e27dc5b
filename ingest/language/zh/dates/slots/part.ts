import { isPart } from '@/lib/time/conventions';
import type { DateFields } from '../../../../date/candidate';
import { alternativeAt, charTest, stickyAny } from '../../../../date/recognise/pattern';
import { S } from '../grammar';

/** What 中 may be followed by when it means the middle; before anything else it begins a name (2002年中朝貿易) or means "during". */
const MIDDLE_ENDS =
  '(?=[,，、。;；:：!?！？)）」』\\s]|$|期|旬|起|至|到|以|之|前|后|的|再|又|就|才|即|便|开始|举行|完)';
const TAIL = '(?:期|旬|期间)?';

/** What makes 初 the beginning of another word: 初次, 初步, 初中; but 年初中國, 年初中風, 年初試射. */
export const NOT_FIRST =
  '春(?!节)|[夏秋冬](?![威季奥])|次|选(?!举)|步|审(?![议理])|始|级|中(?:[生毕一二三校部]|(?=$|[,，、。的和与]))|试(?![射爆验])|任(?!命)|衷|诊';

/** Words for a part of a year, month, decade or century, each with the part's name; the first that fits counts. */
type Row = readonly [string, string];

const OF_YEAR: readonly Row[] = [
  [`年?${S}初(?!${NOT_FIRST})期?`, 'start'],
  [`年?${S}(?:底|末(?!代))期?`, 'end'],
  ['岁末|岁暮', 'end'],
  [`中${MIDDLE_ENDS}${TAIL}|年中${MIDDLE_ENDS}`, 'middle'],
  [`(?:的)?${S}(?:上半年|前半年?|上半)`, 'first-half'],
  [`(?:的)?${S}(?:下半年|后半年?|下半)`, 'second-half'],
  [`(?:的)?${S}(?:第?${S}[一1]${S}季|首季)度?|q1`, 'quarter-1'],
  [`(?:的)?${S}第?${S}[二2]${S}季度?|q2`, 'quarter-2'],
  [`(?:的)?${S}第?${S}[三3]${S}季度?|q3`, 'quarter-3'],
  [`(?:的)?${S}(?:第?${S}[四4]${S}季|末季)度?|q4`, 'quarter-4'],
  [`(?:的)?${S}[初早暮]?春(?!节|斗|晚|运|秋|夏)[天季]?`, 'spring'],
  [`(?:的)?${S}[初盛仲]?夏(?!威|商|令|普|洛|尔|朝|秋)[天季]?`, 'summer'],
  [`(?:的)?${S}[初深仲]?秋(?!瑾|田|葵|冬)[天季]?`, 'autumn'],
  [`(?:的)?${S}[初寒隆]?冬(?!奥|季奥|至|粮)[天季]?`, 'winter'],
];
const OF_MONTH: readonly Row[] = [
  [`上旬|月?初(?!${NOT_FIRST}|[一二三四五六七八九十])旬?`, 'start'],
  [`中旬|中${MIDDLE_ENDS}`, 'middle'],
  [`下旬|月?(?:底|末(?!代))`, 'end'],
  ['上半月|上半', 'first-half'],
  ['下半月|下半', 'second-half'],
];
const OF_DECADE: readonly Row[] = [
  ['(?:的)?(?:初期|早期|前期|初叶|初(?!次|步|始))', 'start'],
  [`(?:的)?(?:中期|中叶|中${MIDDLE_ENDS})`, 'middle'],
  ['(?:的)?(?:末期|晚期|后期|末叶|末|底)', 'end'],
  ['(?:的)?(?:上半期?|前半期?)', 'first-half'],
  ['(?:的)?(?:下半期?|后半期?)', 'second-half'],
];
const OF_CENTURY: readonly Row[] = [
  ...OF_DECADE.slice(0, 3),
  ['(?:的)?(?:上半叶|前半叶|上半期?|前半期?)', 'first-half'],
  ['(?:的)?(?:下半叶|后半叶|下半期?|后半期?)', 'second-half'],
];

export type Whole = 'year' | 'month' | 'decade' | 'century';

const ROWS: Readonly<Record<Whole, readonly Row[]>> = {
  year: OF_YEAR,
  month: OF_MONTH,
  decade: OF_DECADE,
  century: OF_CENTURY,
};
const PATTERNS: Readonly<Record<Whole, RegExp>> = {
  year: compiled(OF_YEAR),
  month: compiled(OF_MONTH),
  decade: compiled(OF_DECADE),
  century: compiled(OF_CENTURY),
};
/** Most dates have no part: one look at the next character tells. */
const mayBegin = charTest(' \t\r\n\u3000年初底末中岁的上前下后第首一二三四1234q早暮春夏秋冬盛仲深寒隆月晚');

function compiled(rows: readonly Row[]): RegExp {
  return stickyAny(rows.map(([source]) => `${S}(?:${source})`));
}

/**
 * Reads a part behind a year, month, decade or century: 年底, 初期, 上旬, 第三季, 春天.
 * Counter-examples: 1993年初次訪問, 2002年中朝貿易額, 1968年春節.
 */
export function partSlot(
  text: string,
  at: number,
  whole: Whole,
): { end: number; part: NonNullable<DateFields['part']> } | null {
  const found = mayBegin(text, at) ? alternativeAt(PATTERNS[whole], text, at) : null;
  const id = `${whole}-${ROWS[whole][found?.index ?? -1]?.[1]}`;
  return found && isPart(id) ? { end: found.end, part: { id, span: { start: at, end: found.end } } } : null;
}
