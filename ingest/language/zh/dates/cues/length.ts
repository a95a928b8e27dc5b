/** What says that it reaches to the writer's own day: 近十年來, 已有半年之久, 等了半年, 進入第20個月. */
const NOW_BEFORE = /(?:(?:近|过去|最近)[的这]?|已经?有?|历时|等了|进入|迄今|持续了?|届满|满)\s?$/;
/** What says that it begins there: 未來五年. */
const AHEAD_BEFORE = /(?:未来|今后|往后|接下来)的?\s?$/;
const NOW_BEHIND = /^\s?(?:来|以来|之久)/;
/** 近 is nearly behind words that tell what lasted: 鏖戰近五小時, 談判近三年. */
const RECENT = /^近/;
const HEAD = /(?:^|[，,。；：、（(「\n于在这最])\s?$/;
const NOW_WITHIN = /(?:来|以来|之久)$/;
/** It reaches to the date told before it: 將封存8年的…解凍, 結束了兩天的會談. */
const UNTIL_TOLD = /(?:封存|冻结|中断|停摆|关闭|结束了?|延续|维持|暂停)\s?$/;
/** It begins at the date told before it: 為期13天的會談, 經過十六個月的斡旋. */
const FROM_TOLD = /(?:为期|长达|持续|经过|历经|进行了?|会期)\s?$/;
/** It reaches to the date behind it: 間斷長達13個月之久，終於…, 經過13天的討論於… */
const UNTIL_NEXT = /^(?:之久|[^，。]{1,10})?(?:之?后)?[，,]?(?:直到|终于|才|于|至|到)(?:于|在)?\s?$/;
/** The clause of the date told, or its own, says that the date is the end: 23號閉幕…為期兩天的會談; 為期兩天的會談結束. */
const ENDS = /闭幕|落幕|结束|休会|停火|撤[回离军]|解除/;
/** A distance that tells how long something lasted, and names its end no closer than its beginning: 進行了13天之後. */
const LASTED = /(?:进行了?|持续了?|经过|历时|过了)\s?$/;

/** `近十年來` ends at the writer's day, `未來五年` begins there. Counter-example: 給北韓3個月時間. */
export function sideOfNow(before: string, words: string, behind: string): 1 | -1 | null {
  if (AHEAD_BEFORE.test(before)) return 1;
  return NOW_BEFORE.test(before) ||
    NOW_BEHIND.test(behind) ||
    NOW_WITHIN.test(words) ||
    (RECENT.test(words) && HEAD.test(before))
    ? -1
    : null;
}

export function reachesNow(words: string): boolean {
  return words.endsWith('之久');
}

export function reachesNext(between: string): boolean {
  return UNTIL_NEXT.test(between);
}

export function besideTold(before: string): 'from' | 'until' | null {
  if (FROM_TOLD.test(before)) return 'from';
  return UNTIL_TOLD.test(before) ? 'until' : null;
}

export function tellsEnd(clause: string): boolean {
  return ENDS.test(clause);
}

export function tellsLength(before: string): boolean {
  return LASTED.test(before);
}
