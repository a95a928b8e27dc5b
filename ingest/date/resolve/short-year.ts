import type { YearField } from '../candidate';
import type { Situation } from './situation';

/** How far around the expression its script is looked for. */
const WINDOW = 200;
/** Within so many years before the document's date a bare ROC year is taken for one in a text that never says 民國. */
const RECENT = 15;
/** In a text without a date, cut years below this are of this century (05年). */
const EARLY = 30;

/**
 * The common year of a year cut to two or three figures, or null where nothing tells its calendar. A ROC year where the text counts so; else in a
 * traditional text a ROC year when that is recent and not to come; else the year of this or the last century.
 * Examples: 94 年 6 月 in a text of 2005 is 2005; ’98年 is 1998; 97年7月 in a text of 2005 is 1997.
 */
export function shortYear(situation: Situation, field: Extract<YearField, { kind: 'short' }>): number | null {
  const roc = field.value + 1911;
  if (field.calendar === 'roc') return roc;
  const written = situation.context.reference?.latest;
  const now = written === undefined ? null : Number(written.slice(0, 4));
  const common = commonYear(field.value, now);
  if (field.calendar === 'common' || !isTraditional(situation)) return field.value > 99 ? null : common;
  if (now === null) return null;
  return roc <= now + 1 && now - roc <= RECENT ? roc : common;
}

/** The year of the last two centuries that ends in these figures: not later than the document, or as is usual where it has no date. */
function commonYear(value: number, now: number | null): number {
  const inThisCentury = 2000 + value;
  const isThis = now === null ? value < EARLY : inThisCentury <= now;
  return isThis ? inThisCentury : 1900 + value;
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
