import { charTest, matchAt, sticky } from '../../../../date/recognise/pattern';
import { type SlotMatch, stated } from './slot';

/**
 * Festivals that stand on a fixed day of the common calendar, one row a day: month, day, names. A day that differs from country to
 * country (國慶日, 光復節) and one of the lunisolar calendar is not here: the word alone fixes no day.
 */
const HOLIDAYS: readonly (readonly [number, number, string])[] = [
  [1, 1, '元旦'],
  [2, 14, '情人节'],
  [3, 8, '妇女节 三八妇女节'],
  [4, 1, '愚人节'],
  [4, 22, '世界地球日'],
  [5, 1, '劳动节 五一劳动节 五一国际劳动节'],
  [8, 15, '八一五 八一五光复节'],
  [10, 1, '十一国庆节 十一国庆'],
  [10, 10, '双十节 双十国庆 双十国庆节'],
  [10, 31, '万圣夜'],
  [12, 24, '平安夜 圣诞夜 圣诞节前夕'],
  [12, 25, '圣诞节 耶诞节 行宪纪念日'],
];
const LUNISOLAR = '春节 农历新年 农历春节 除夕 元宵节 端午节 中秋节 重阳节';

const BY_NAME: ReadonlyMap<string, readonly [number, number]> = new Map(
  HOLIDAYS.flatMap(([month, day, names]) => names.split(' ').map((name) => [name, [month, day]] as const)),
);
const NAMES = [...BY_NAME.keys(), ...LUNISOLAR.split(' ')].sort((a, b) => b.length - a.length);
const NAME = sticky(`(${NAMES.join('|')})(?!假期|[〇一二三四五六七八九十]|炮战|战役|事变)`);

const mayBegin = charTest(NAMES.map((name) => name[0]).join(''));

/** How the festivals' names begin. */
export const HOLIDAY_BEGINS = [...new Set(NAMES.map((name) => name.slice(0, 2)))];

/** Reads a festival: 元旦 is 1 January. Counter-examples: 國慶日 (whose?), 八二三砲戰 (a battle's name). */
export function holidaySlot(text: string, at: number): SlotMatch | null {
  const name = mayBegin(text, at) ? matchAt(NAME, text, at)?.[1] : undefined;
  if (name === undefined || /[〇一二三四五六七八九十]/.test(text[at - 1] ?? '')) return null;
  const span = { start: at, end: at + name.length };
  const day = BY_NAME.get(name);
  if (!day) return { end: span.end, from: { lunar: { span } } };
  return { end: span.end, from: { month: stated(day[0], span), day: stated(day[1], span) } };
}
