/** What makes a date one to come, or a time limit. 將 counts only before a verb or preposition, since it also marks an object. */
const AHEAD =
  /[將将](?!軍|军|領|领|近|全|其|核|把)|預定|预定|計畫|计划|預計|预计|打算|最快|即可|準備|准备|希望|目標|目标|期限|力求|承諾|承诺|可望|延[到至]|(?:結束|结束|年底|月底|[年月日號号])(?:以|之)?前(?!往)/;
const PLANNED = /將|将|預定|预定|計畫|计划|預計|预计/;
/** A year that a script goes back to says nothing of when it was written: 上一次…是在2000年, 2008年也發生過. */
const LOOKS_BACK =
  /上一?次|上一?回|前一次|以來|以来|自從|自从|當年|当年|曾|[過过](?=[^，。]*$)|[週周]年|首次|第一次|歷史|历史/;
const EARLIER_BEHIND = /^\s?(?:才|就已|已經|已经)/;
const BEFORE_THAT = /(?:在?[這这此]之前|稍早|先前|日前)[^。！？；]*$/;

/** 希望在2007年結束以前. Counter-example: 2007年簽署. */
export function isAhead(clause: string): boolean {
  return AHEAD.test(clause);
}

export function isPlanned(clause: string): boolean {
  return PLANNED.test(clause);
}

export function looksBack(clause: string): boolean {
  return LOOKS_BACK.test(clause);
}

/** `在這之前，兩人星期一才會談`: a day before the script's own. */
export function isOfEarlierDay(before: string, behind: string): boolean {
  return EARLIER_BEHIND.test(behind) || BEFORE_THAT.test(before);
}
