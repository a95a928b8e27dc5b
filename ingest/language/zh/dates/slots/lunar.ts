import type { MovableRule } from '@/lib/time/movable-days';
import { matchAt, sticky } from '../../../../date/recognise/pattern';
import { numeral, S, SMALL, TO } from '../grammar';

const CALENDAR = sticky(`(?:农历|阴历|旧历|夏历)(?:的|${S})`);
const MONTH = `(闰)?${S}(正|元|冬|腊|${SMALL})${S}月`;
/** Behind a day without 日: what makes its number count something else. */
const NO_COUNT = '(?![年个名人国时点分%％次天件份架艘枚多余万千百十〇零一二三四五六七八九方党大])';
const FIRST_TEN = '初([一二三四五六七八九十])';
const BARE_DAY = '(廿[一二三四五六七八九]?|卅|二?十[一二三四五六七八九]?|三十)';
const DAY = `(?:${FIRST_TEN}(?:日|${NO_COUNT})|(${SMALL})${S}[日号]|${BARE_DAY}${NO_COUNT}|([朔望晦])日?)`;
const MONTH_AND_DAY = sticky(
  `${MONTH}(?:${S}${DAY}(?:${S}(?:${TO})${S}(?:初?(${SMALL})日))?|${S}([上中下])旬)?`,
);
/** What only the lunisolar calendar has: a leap month, 正月, 臘月, days that are called 初. */
const OWN = sticky(`(?:闰${S}${SMALL}月|[正腊冬]月|${SMALL}${S}月${S}${FIRST_TEN}(?:日|${NO_COUNT}))`);
const MONTHS: Readonly<Record<string, number>> = { 正: 1, 元: 1, 冬: 11, 腊: 12 };
const NAMED_DAYS: Readonly<Record<string, number>> = { 朔: 1, 望: 15, 晦: 30 };
const THIRDS: Readonly<Record<string, readonly [number, number]>> = {
  上: [1, 10],
  中: [11, 20],
  下: [21, 30],
};
/** A month has 29 or 30 days; its last may be called the thirtieth. */
const LONGEST_MONTH = 30;

/** How an expression begins that says that it is of the lunisolar calendar. */
export const LUNAR_BEGINS = ['农历', '阴历', '旧历', '夏历', '正月', '腊月', '冬月', '闰'];

/** Where the words that name the lunisolar calendar end (農曆); null where there are none. */
export function lunarCalendarAt(text: string, at: number): number | null {
  const match = matchAt(CALENDAR, text, at);
  return match ? at + match[0].length : null;
}

/**
 * Reads a month of the lunisolar calendar with its day or days: 正月, 閏四月初一, 臘月廿三, 八月初十; and where something before says that it is one (`said`: 農曆, 光緒二十年) also
 * 八月, 八月十五, 八月十八日. Counter-examples: 八月初, 5月十五國.
 */
export function lunarSlot(
  text: string,
  at: number,
  said: boolean,
): { end: number; rule: MovableRule & { kind: 'lunisolar' } } | null {
  if (!said && !matchAt(OWN, text, at)) return null;
  const match = matchAt(MONTH_AND_DAY, text, at);
  if (!match) return null;
  const [whole, leap, named = '', ofTen, counted, bare, called, to, third] = match;
  const month = MONTHS[named] ?? numeral(named);
  if (!(month >= 1 && month <= 12)) return null;
  const numbered = ofTen ?? counted ?? bare;
  const day = numbered === undefined ? NAMED_DAYS[called ?? ''] : numeral(numbered);
  const days: readonly [number, number] | null =
    third !== undefined
      ? (THIRDS[third] ?? null)
      : day === undefined
        ? null
        : [day, to === undefined ? day : numeral(to)];
  if (days && (days[0] < 1 || days[1] < days[0] || days[1] > LONGEST_MONTH)) return null;
  return { end: at + whole.length, rule: { kind: 'lunisolar', month, leap: leap !== undefined, days } };
}
