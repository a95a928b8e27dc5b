import { parseNumeral } from '@/lib/language/zh/numerals';
import type { DatedExpression } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import { dayNumber, isoDay } from '@/lib/time/day';
import { words } from '../../text/words';
import { longer } from './durative';

/** Longer than this is no meeting and no journey. */
const MOST_DAYS = 31;
/** So far from its date a sentence counts the days. */
const NEAR = 40;

const DAYS = '([\\d一二三四五六七八九十兩]{1,3})\\s?(?:天|日)';
const GATHERING = '(?:{talks}|{meeting}|對話|訪問|行程|論壇|演習|年會|大會)';
const ENDS = '(?:結束|落幕|閉幕|休會|收場|散會|畫下句點|告終)';
const BEGINS = '(?:登場|展開|開始|開幕|揭幕|召開|舉行|開議|起跑)';

/** `為期兩天的三國磋商`, `經過13天的討論與磋商於`, up to the date. */
const COUNTED_BEFORE = words(
  `(?:^|[^\\d一二三四五六七八九十兩第月])${DAYS}的?[^，。；]{0,16}${GATHERING}[^。；，]{0,8}，?[於在]?$`,
);
/** `5號結束了兩天在舊金山的會談`. */
const COUNTED_BEHIND = words(
  `^[^，。；\\d]{0,6}${ENDS}了?(?:為期|歷時)?${DAYS}的?[^，。；]{0,16}${GATHERING}`,
);
const ENDED = words(`^[^，。；]{0,14}?${ENDS}`);
const BEGUN = words(`^[^，。；]{0,14}?${BEGINS}`);
/** `在兩天的會談中，`: the time of what follows, of which it need not be the last day. */
const WITHIN = words('(?:中|期間|裡|內|上)，?$');

/**
 * The days of a gathering that its sentence counts before its date, or behind its end. Examples: `兩天的會談9號落幕` is the 8th and the 9th, `為期三天的會談9日登場` the 9th to the 11th,
 * `星期五結束了兩天的會談` Thursday and Friday. Counter-example: `在兩天的會談中，外長9日宣布`.
 * @param form the folded text
 * @returns null where the sentence counts no days
 */
export function daysCounted(form: string, timex: DatedExpression, own: ResolvedDate): ResolvedDate | null {
  if (own.precision !== 'day') return null;
  const before = /[^。；！？\n]*$/.exec(form.slice(Math.max(0, timex.start - NEAR), timex.start))?.[0] ?? '';
  const behind = form.slice(timex.end, timex.end + NEAR);
  const counted = WITHIN.test(before) ? null : COUNTED_BEFORE.exec(before);
  const closed = COUNTED_BEHIND.exec(behind);
  const ends = closed !== null || ENDED.test(behind);
  if (!ends && !BEGUN.test(behind)) return null;
  const days = parseNumeral((closed ?? counted)?.[1] ?? '');
  if (days === null || days < 2 || days > MOST_DAYS) return null;
  const other = isoDay(dayNumber(own.earliest) + (ends ? 1 - days : days - 1));
  return longer('event.lasted', timex, own, ends ? `${other}/${own.edtf}` : `${own.edtf}/${other}`);
}
