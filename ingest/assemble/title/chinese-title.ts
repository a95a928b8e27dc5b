const LEAD =
  /^(?:[，、。；：\s的]|而且|並且|但是|不過|因此|於是|其次|此外|另外|隨後|隨即|同時|事實上|雖然|儘管|由於|以及|甚至|終於|以來|至於|特別是|加上|例如|[而但並且又更亦也及即則從自於在到至了])+/;
/** The number of a heading or a list item, and the party it is about: `二、美國：`, `（四）`, `2.`. */
const LABEL =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．])(?:\p{Script=Han}{2,4}[：:])?/u;
const BEFORE_DATE = '(?:[在於于自從从至到]|直至|直到)?\\s?';
const LONGEST = 32;

/**
 * The Chinese title of an event: the words of its clause without the date and its preposition, the joining words and the number of the
 * list item, cut where they grow long. Example: `金日成於1994年7月逝世` is `金日成逝世`.
 * @param dateText the date expression as it stands in `words`; '' where it stands elsewhere
 */
export function chineseTitle(words: string, dateText: string): string {
  const date = dateText.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let title = dateText === '' ? words : words.replace(new RegExp(`${BEFORE_DATE}${date}`), '');
  for (let before = ''; before !== title; ) {
    before = title;
    title = title.replace(LABEL, '').replace(LEAD, '');
  }
  title = title.replace(/[，、。；：！？\s]+$/, '');
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1)}…`;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The Chinese title of a round: 第二輪六方會談. */
export function chineseRoundTitle(conference: string, round: number): string {
  return `第${NUMERALS[round] ?? round}輪${conference}`;
}
