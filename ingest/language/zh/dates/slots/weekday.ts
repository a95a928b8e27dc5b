import { charTest, matchAt, sticky } from '../../../../date/recognise/pattern';
import { S } from '../grammar';
import { type SlotMatch, stated } from './slot';

const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };
const DAY = `([一二三四五六日天1-6])`;
const WEEKDAY = sticky(`(?:星期|礼拜)${S}${DAY}(?![十百千个])|周${S}${DAY}(?![年岁百十千个])`);
/** （三）, （週三）, 星期三 behind a day of the month. */
const BEHIND_DAY = sticky(`${S}(?:[(（]${S}(?:星期|礼拜|周)?${DAY}${S}[)）]|[,，]?(?:星期|礼拜|周)${DAY})`);
const mayFollow = charTest(' \t\n\u3000(（,，星礼周');
/** Behind these 周 is no week: 四周, 一周三次, and the surname's 小周. */
const NO_WEEK = '四每一二两三数几双0123456789老小';

/** Reads 星期三, 禮拜天, 周五. Counter-examples: 一周三次, 周一圍 (a verb), 四周. */
export function weekdaySlot(text: string, at: number): SlotMatch | null {
  const match = matchAt(WEEKDAY, text, at);
  const before = text[at - 1] ?? ' ';
  return match && !NO_WEEK.includes(before) ? slot(match, at) : null;
}

/** Reads the weekday behind 每: 每週三. */
export function weekdayBehindEvery(text: string, at: number): SlotMatch | null {
  const match = matchAt(WEEKDAY, text, at);
  return match ? slot(match, at) : null;
}

/** Reads the weekday that stands behind a day: 7 月 26 日（星期二）. */
export function weekdayBehindDay(text: string, at: number): SlotMatch | null {
  const match = mayFollow(text, at) ? matchAt(BEHIND_DAY, text, at) : null;
  return match ? slot(match, at) : null;
}

function slot(match: RegExpExecArray, at: number): SlotMatch {
  const digit = match[1] ?? match[2] ?? '';
  const span = { start: at, end: at + match[0].length };
  return { end: span.end, from: { weekday: stated(NUMBERS[digit] ?? Number(digit), span) } };
}
