/** What tells that a date is the day on which the event takes place: 明天將召開, 星期三展開. */
const TAKES_PLACE = /召开|举行|展开|登场|开幕|揭幕|开议|爆发|签署|发表|公布|通过/;
/** The last characters of a name say what it is: 第二輪會談. */
const HEAD = 2;
/** Any meeting will do where the name ends so. */
const MEETING = '会';

/** `第二輪會談，明天將召開` tells of the talks. */
export function tellsEvent(words: string, name: string): boolean {
  const head = name.slice(-HEAD);
  return words.includes(head.endsWith(MEETING) ? MEETING : head) && TAKES_PLACE.test(words);
}

/** 簽字 and 1月10日簽署 share a character. Counter-example: 就職 beside a day of election. */
export function sharesName(words: string, name: string): boolean {
  return [...name.slice(-HEAD)].some((unit) => words.includes(unit));
}
