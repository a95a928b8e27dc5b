import type { ResolvingCues } from '../../../../date/language';

const SINCE_BEHIND = /^\s?(?:以来|以降|至今|迄今)/;
const SINCE_BEFORE = /(自从|自|从)\s?$/;
const LATER = /以来|至今|迄今/;
const BEGINS_BEHIND = /^\s?开始/;
/** 從2014年1月20日開始執行 names the day of taking effect. */
const TAKES_EFFECT = /^\s?开始(?:生效|执行|实施|施行|启用|上路|适用|运作|营运)/;
/** 談判自5月13日開始 names the day of the beginning and nothing that goes on from it. */
const BEGAN = /^\s?开始(?=[，。；,;]|$)/;
/** Bare 自 says so only of years and more: 自1999年對外政策…, not 自7月21日發射. */
const LONG: ReadonlySet<string> = new Set(['year', 'years']);
/** 自…起 names only the beginning. */
const POINT_BEHIND = /^\s?(?:起|至|到|迄|—|-|~|～)/;
/** 自從上個月會談結束後: the word governs what happened, and the date only tells when. */
const AFTER_EVENT = /后\s?$/;

/**
 * Examples: 1994年以來, 自1990年代以來, 自1991年開始, 自 1990 年蘇聯瓦解以來, 自1999年對外政策… Counter-examples: 自 2003 年 8 月起進行, 從1998年就開始實施,
 * 從 2004 年 6 月下旬…結束之後.
 */
export const since: ResolvingCues['since'] = ({ before, behind }, { precision, isRange }) => {
  const direct = SINCE_BEHIND.exec(behind);
  if (direct) return { before: 0, behind: direct[0].length };
  const from = SINCE_BEFORE.exec(before);
  if (!from) return null;
  const own = from[0].length;
  const later = LATER.exec(behind);
  if (later) return { before: own, behind: later.index + later[0].length };
  if (precision === 'day' && (TAKES_EFFECT.test(behind) || BEGAN.test(behind))) return null;
  const begun = BEGINS_BEHIND.exec(behind);
  if (begun) return { before: own, behind: begun[0].length };
  if (
    from[1] === '从' ||
    !LONG.has(precision) ||
    isRange ||
    POINT_BEHIND.test(behind) ||
    AFTER_EVENT.test(behind)
  )
    return null;
  return { before: own, behind: 0 };
};

/** Counter-example: 自1993年以來, which does not move the story. */
export function begins(behind: string): boolean {
  return BEGINS_BEHIND.test(behind);
}
