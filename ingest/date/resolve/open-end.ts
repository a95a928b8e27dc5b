import type { Precision } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { Situation } from './situation';

const SINCE_BEHIND = /^\s?(?:以来|以降|至今|迄今)/;
const SINCE_BEFORE = /(自从|自|从)\s?$/;
const LATER = /以来|至今|迄今/;
const BEGINS_BEHIND = /^\s?开始/;
/** 從2014年1月20日開始執行 names the day of taking effect. */
const TAKES_EFFECT = /^\s?开始(?:生效|执行|实施|施行|启用|上路|适用|运作|营运)/;
/** Bare 自 says so only of years and more: 自1999年對外政策…, not 自7月21日發射. */
const LONG: ReadonlySet<string> = new Set(['year', 'years']);
/** 自…起 names only the beginning. */
const POINT_BEHIND = /^\s?(?:起|至|到|迄|—|-|~|～)/;
/** 自從上個月會談結束後: the word governs what happened, and the date only tells when. */
const AFTER_EVENT = /后\s?$/;

/**
 * The words that make a date the beginning of a time that goes on, or null. Examples: 1994年以來, 自1990年代以來, 自1991年開始, 自 1990 年蘇聯瓦解以來,
 * 自1999年對外政策… Counter-examples: 自 2003 年 8 月起進行, 從1998年就開始實施, 從 2004 年 6 月下旬…結束之後.
 */
export function sinceAround({ form, candidate, clause }: Situation, precision: Precision): Span | null {
  const after = form.slice(candidate.end, clause.end);
  const behind = SINCE_BEHIND.exec(after);
  if (behind) return { start: candidate.end, end: candidate.end + behind[0].length };
  const before = SINCE_BEFORE.exec(form.slice(Math.max(0, candidate.start - 3), candidate.start));
  if (!before) return null;
  const start = candidate.start - before[0].length;
  const later = LATER.exec(after);
  if (later) return { start, end: candidate.end + later.index + later[0].length };
  if (precision === 'day' && TAKES_EFFECT.test(after)) return null;
  const begins = BEGINS_BEHIND.exec(after);
  if (begins) return { start, end: candidate.end + begins[0].length };
  if (
    before[1] === '从' ||
    !LONG.has(precision) ||
    candidate.value.kind === 'range' ||
    POINT_BEHIND.test(after) ||
    AFTER_EVENT.test(after)
  )
    return null;
  return { start, end: candidate.start };
}

/** Whether a date only begins what goes on, so that the story goes on from it: 從2014年1月20日開始執行. Counter-example: 自1993年以來. */
export function beginsThere({ form, candidate }: Situation): boolean {
  return BEGINS_BEHIND.test(form.slice(candidate.end, candidate.end + 4));
}
