import { yearOfDay } from '@/lib/time/day';
import type { YearField } from '../candidate';
import { directionOf } from './direction';
import type { Situation } from './situation';

/** How far around the expression its script is looked for. */
const WINDOW = 200;
/** Within so many years before the document's date a bare ROC year is taken for one in a text that never says 民國. */
const RECENT = 15;
/** A year to come is meant up to so many years ahead, and so many where the clause speaks of what is to come. */
const AHEAD = 3;
const FAR_AHEAD = 20;
/** In a text without a date, cut years below this are of this century (05年). */
const EARLY = 30;

/**
 * The common year of a year cut to two or three figures, or null where nothing tells its calendar. A ROC year where the text counts so; else in a
 * traditional text a ROC year when that is recent and not to come; else the year of this or the last century.
 * Examples: 94 年 6 月 in a text of 2005 is 2005; ’98年 is 1998; 97年7月 in a text of 2005 is 1997.
 */
export function shortYear(situation: Situation, field: Extract<YearField, { kind: 'short' }>): number | null {
  const roc = field.value + 1911;
  if (field.calendar === 'unknown') return null;
  if (field.calendar === 'roc') return roc;
  const written = situation.context.reference?.latest;
  const now = written === undefined ? null : yearOfDay(written);
  // 三十八年 is no 1938, which would be 三八年.
  const common = field.spelt ? null : commonYear(situation, field.value, now);
  if (field.calendar === 'common' || !isTraditional(situation)) return field.value > 99 ? null : common;
  if (now === null) return null;
  const isAlone = situation.candidate.value.kind === 'date' && !situation.candidate.value.date.month;
  if (isAlone && common !== null) return common;
  return roc <= now + 1 && now - roc <= RECENT ? roc : common;
}

/**
 * The year of the last two centuries that ends in these figures: the nearest to the document, but one to come only within a few years, or where the clause speaks of what is to
 * come; as is usual where it has no date. 19年 said in 2018 is 2019.
 */
function commonYear(situation: Situation, value: number, now: number | null): number {
  const inThisCentury = 2000 + value;
  if (now === null) return value < EARLY ? inThisCentury : 1900 + value;
  const ahead = directionOf(situation).side === 'future' ? FAR_AHEAD : AHEAD;
  return inThisCentury <= now + ahead ? inThisCentury : 1900 + value;
}

/** Whether the text around is in traditional script: some character of it has another form in simplified script. */
function isTraditional({ text, form, candidate }: Situation): boolean {
  const first = Math.max(0, candidate.start - WINDOW);
  const last = Math.min(text.length, candidate.end + WINDOW);
  for (let at = first; at < last; at += 1) {
    if (text.charCodeAt(at) >= 0x4e00 && text.charCodeAt(at) <= 0x9fff && text[at] !== form[at]) return true;
  }
  return false;
}
