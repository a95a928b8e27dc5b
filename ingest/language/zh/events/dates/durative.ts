import { parseNumeral } from '@/lib/language/zh/numerals';
import type { DatedExpression } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import { foldedText } from '@/lib/text/folded-text';
import { firstFrom } from '@/lib/text/within';
import { dayAfter } from '@/lib/time/date-value';
import { edtfBounds } from '@/lib/time/edtf';
import { words } from '../../text/words';

const COUNTS_FROM = /以[來来降]$|以[來来]，?$/;
const FROM = /[從从自]\s?$/;
const BEGINS = /^\s?(?:就|便|即)?(?:已)?(?:開始|开始|起就|起便)/;
/** `11月26日起`; not the words that begin with 起. */
const RISES = /^\s?起(?![草訴诉義义飛飞火因源初碼码伏降步點点程身事跑床])，?/;
/** A rule, an office or a way that is open from a day on: what is told is that day. */
const TAKES_EFFECT =
  /^.{0,6}(?:生效|執行|执行|實施|实施|施行|開放|开放|啟用|启用|上路|適用|适用|開辦|开办|停辦|停办|廢止|废止|解除|成立)/;
/** What begins on that day and ends by itself: a meeting, a journey, a stated length of time. */
const BOUNDED =
  /召開|召开|開幕|开幕|開議|开议|登場|登场|出訪|出访|訪問|访问|前往|抵達|抵达|會晤|会晤|集會|集会|(?:舉行|举行|進行|进行|展開|展开).{0,10}(?:會談|会谈|會議|会议|談判|谈判|峰會|峰会|磋商|對話|对话|訪)|為期|为期|連續|连续|一連|一连/;
/** What was broken off is taken up again on that day: 同月十五日起，大使級會談在華沙恢復; 3月1日起恢復談判. */
const RESUMED = words('{talks}[^，]{0,8}恢復$|恢復了?{talks}$');
/** 談判自5月13日開始: the clause tells nothing but the beginning. */
const ONLY_BEGAN = /^\s?(?:就|便|即)?(?:已)?(?:開始|开始)[，。；]/;
const LONGEST_SENTENCE = 300;
/** `至9月12日最後一批士兵離境`: when it was over. */
const UNTIL = /[至到迄]\s?$/;
const IS_OVER =
  /^[^，。；]{0,10}(?:最後|最后|始|才|止|結束|结束|完成|告終|告终|落幕|停火|撤出|離境|离境|離開|离开)/;

/**
 * The date of what began at an expression and went on: open (`從1998年就開始`, `11月26日起…全線停火`), up to another date (`從八月談到次年二月`), or up to the end that its sentence tells
 * (`8月中旬起，以軍強制撤離…，至9月12日最後一批士兵離境`). Counter-examples: `7月26日起召開`, which is a meeting's
 * first day; `7月1日起實施`, which is the day of taking effect; `26日起飛`.
 * @returns null where the words name no such beginning
 */
export function goesOn(
  text: string,
  timexes: readonly DatedExpression[],
  timex: DatedExpression,
  own: ResolvedDate,
): ResolvedDate | null {
  if (own.precision === 'open' || own.edtf.startsWith('{') || COUNTS_FROM.test(timex.text)) return null;
  const behind = text.slice(timex.end, timex.end + 10);
  const from = FROM.test(text.slice(Math.max(0, timex.start - 2), timex.start)) && BEGINS.test(behind);
  const isOne = !own.edtf.includes('/');
  const until = isOne ? goneOnTo(text, timexes, timex) : null;
  if (until) return longer('event.goes-on', timex, own, `${own.edtf}/${until}`);
  if (from && isOne)
    return own.precision === 'day' && (TAKES_EFFECT.test(behind) || ONLY_BEGAN.test(behind))
      ? null
      : longer('event.goes-on', timex, own, `${own.edtf}/..`);
  const rises = RISES.exec(behind);
  if (!rises) return null;
  const at = timex.end + rises[0].length;
  const clause = /^[^，。；！？\n]{0,60}/.exec(text.slice(at, at + 60))?.[0] ?? '';
  const isOfDay = TAKES_EFFECT.test(clause) || RESUMED.test(foldedText(clause));
  if (BOUNDED.test(clause) || (own.precision === 'day' && isOfDay)) return null;
  const [start] = own.edtf.split('/');
  return longer('event.goes-on', timex, own, `${start}/${endIn(text, timexes, timex, own) ?? '..'}`);
}

/** `從八月談到次年二月`: between two dates what was done all the time. */
const ALL_THE_TIME =
  /^\s?(?:一直|一路|斷斷續續|断断续续)?(?:談|谈|打|拖|持續|持续|延續|延续|進行|进行|纏鬥|僵持)了?[到至]\s?$/;

/** The later of two dates between which something went on. */
function goneOnTo(
  text: string,
  timexes: readonly DatedExpression[],
  { start, end }: DatedExpression,
): string | null {
  const next = timexes[firstFrom(timexes, end, (other) => other)];
  const isFrom = FROM.test(text.slice(Math.max(0, start - 2), start));
  if (!next || !isFrom || !ALL_THE_TIME.test(text.slice(end, next.start))) return null;
  return next.edtf && /^[\d-]+$/.test(next.edtf) ? next.edtf : null;
}

/** `12月18日揭幕，為期五天`, `飛到平壤訪問兩天`; not `為期五天之後`. */
const LASTS =
  /^[^。；！？\n]{0,24}?(?:會期|会期|為期|为期|一連|一连|連續|连续|(?:訪問|访问|停留|逗留)了?)(?:共|約|约)?([\d一二三四五六七八九十兩两]{1,3})\s?(?:天|日)(?!之?[後后])/;
/** Longer than this is no meeting and no journey. */
const MOST_DAYS = 31;

/** The days from a date on that its sentence says something lasted; null where it says nothing of the kind. */
export function lastsFrom(text: string, timex: DatedExpression, own: ResolvedDate): ResolvedDate | null {
  if (own.precision !== 'day') return null;
  const days = parseNumeral(LASTS.exec(text.slice(timex.end, timex.end + 40))?.[1] ?? '');
  if (days === null || days < 2 || days > MOST_DAYS) return null;
  const last = dayAfter(own.earliest, days - 1);
  return last && longer('event.lasts', timex, own, `${own.edtf}/${last.edtf}`);
}

/** The day on which the sentence says that it was over. */
function endIn(
  text: string,
  timexes: readonly DatedExpression[],
  { end }: DatedExpression,
  own: ResolvedDate,
): string | null {
  const stop = end + text.slice(end, end + LONGEST_SENTENCE).search(/[。！？\n]|$/);
  for (let i = firstFrom(timexes, end, (other) => other); i < timexes.length; i += 1) {
    const other = timexes[i] as DatedExpression;
    if (other.start >= stop) return null;
    const ends =
      UNTIL.test(text.slice(other.start - 2, other.start)) &&
      IS_OVER.test(text.slice(other.end, other.end + 14));
    if (ends && other.edtf && /^[\d-]+$/.test(other.edtf) && (other.earliest ?? '') > own.latest)
      return other.edtf;
  }
  return null;
}

/** A date made longer than its expression, with the step that says why. */
export function longer(
  rule: string,
  { start, end, text }: Pick<DatedExpression, 'start' | 'end' | 'text'>,
  own: ResolvedDate,
  edtf: string,
): ResolvedDate {
  const source = own.basis[0]?.source ?? null;
  const step = { rule, source, span: { start, end }, text, before: own.edtf, after: edtf };
  return { edtf, ...edtfBounds(edtf), basis: [...own.basis, step] };
}
