import type { Around } from '../../../../date/language';

/** The head of a clause, and what stands between a subject and the date of its sentence. */
const LEADS = /^(?:但|而|惟|然|则|另|又|且|虽|因|故|即|早)?\s?$|(?:[于在自从至迄是]|(?<![回退])到)\s?$/;
/** The date belongs to a noun, or to a clause before one: 一九六七年的疆界, 2003年談判之羅哈尼. */
const ATTRIBUTE = /^[^，。；：]{0,16}?[的之](?![前后间时际])/;
/** A year and what is called by it: 1967年疆界. */
const NAMED =
  /^[^，。；：]{0,3}(?:疆界|边界|国界|停火线|宪法|报告|评估|体制|架构|战争|事件|危机|谈判|会谈|旧事|先例|模式|水准|水平|版本)/;
/** Somebody speaks or knows of an earlier time: 判斷伊朗已於2003年停止. */
const SPOKEN =
  /(?:判断|认定|认为|指[出称控责]|宣称|声称|坚称|辩称|透露|承认|坦承|供认|否认|表示|(?<![自名简号俗通统])称|强调|证实|显示|揭露|披露|回忆|质疑|申报)[^，。；：]{0,14}$/;

/** What had gone on by then, behind its subject: 雙方自民國四十四年八月一日起即在日內瓦接觸, 兩國早在1949年就有往來. */
const BY_THEN = /[^，。；：\s]{1,12}(?:自从?|从|早在)\s?$/;
const WENT_ON = /^\s?(?:起|开始|以来)?\s?(?:便|即|就|已|一直)/;

/**
 * Whether an earlier year is part of an attribute or a name, or somebody speaks of it. Examples: 撤回一九六七年的疆界, 曾主持2003年談判之羅哈尼, 判斷伊朗已於2003年停止.
 * Counter-examples: 布托於1972年1月召集, which tells an earlier story; 1971年的戰爭則…, which begins a new one.
 */
export function isAside({ before, behind }: Around): boolean {
  if (SPOKEN.test(before) || (BY_THEN.test(before) && WENT_ON.test(behind))) return true;
  if (LEADS.test(before)) return false;
  return ATTRIBUTE.test(behind) || NAMED.test(behind);
}
