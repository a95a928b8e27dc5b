import { parseNumeral } from '@/lib/language/zh/numerals';
import { FirstUnitsOfAll } from '@/lib/text/first-units';
import { englishNumber } from '../quantity';
import { type Parsed, type Reader, skip } from './reader';

const LENGTH =
  /^(?:為期|長達|近)?([\d一二三四五六七八九十兩百]+)個?(天|日|週|周|星期|個月|月|年|小時)(?!代|期|度|級|[初底末前後內])(?:的?時間)?/;
const A_TIME = /^(?:一段時間|一段时间|一陣子)/;
/** What it may be written as. */
export const DURATIONS = [LENGTH, A_TIME];
const BEGINNING = new FirstUnitsOfAll(DURATIONS);
const UNITS: Readonly<Record<string, string>> = {
  天: 'day',
  日: 'day',
  週: 'week',
  周: 'week',
  星期: 'week',
  個月: 'month',
  月: 'month',
  年: 'year',
  小時: 'hour',
};

/** How long something lasts: `3個月時間` is three months. Counter-example: `2003年`, a date. */
export function durationAt(reader: Reader, from: number): Parsed<string> | null {
  const at = skip(reader, from);
  if (!BEGINNING.has(reader.source.text.charCodeAt(at))) return null;
  const rest = reader.source.text.slice(at, Math.min(reader.limit, at + 16));
  const some = A_TIME.exec(rest);
  if (some) return { end: at + some[0].length, value: 'a time' };
  const found = LENGTH.exec(rest);
  const value = found ? parseNumeral((found[1] as string).replace('兩', '二')) : null;
  if (!found || value === null || value > 500) return null;
  const unit = UNITS[found[2] as string] as string;
  return { end: at + found[0].length, value: `${englishNumber(value)} ${unit}${value === 1 ? '' : 's'}` };
}
