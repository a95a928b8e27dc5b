const LEAD =
  /^(?:[，、。；：:\s(（─—–●•◆-]|的|而且|並且|但是|但|不過|因此|於是|其次|此外|另外|隨後|隨即|同時|事實上|雖然|儘管|由於|因為|以及|甚至|終於|以來|至於|對此|特別是|加上|例如|其中|其間|一方面|另一方面|當時|當日|當天|事後|後來|其實是?|結果|未料|旋即|除為此|除了|(?:所)?(?:舉行|召開)的|從而|進而|繼而|然而|只有(?=.{2,24}[的提])|在於|反之|亦即|也就是說|在此同時|與此同時|在這之前|在此之前|(?:最後|首先)(?=，)|據此|為此|如今|目前|[與和](?=的|\d{4}年)|[而並且又更亦也及則惟然乃遂卻](?!是|時|門|將)|這(?:就)?是(?=.{2,20}(?:危機|戰爭|衝突|事件|會談|協議|首次|第一次))|(?:該|此一|這一|這項|此項|上述)(?=[^國組機黨方])|包括(?=[^，]{2,30}等)(?![^，]{2,30}在內))+/;
/** The number of a heading or a list item, and the party it is about: `二、美國：`, `（四）`, `2.`. */
const LABEL =
  /^(?:[一二三四五六七八九十壹貳參肆伍]{1,3}、|[一二三四五](?:是|則是)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．](?!\d))(?:\p{Script=Han}{2,4}[：:])?/u;
/** The date of an entry above the one that the clause states: `1983年：` before `9月1日：`. */
const ENTRY =
  /^(?=[^：:]{0,22}[年月日號\d])[\d〇○零一二三四五六七八九十年月日號号～~至、.．\-－/／\s]{2,24}[：:]+/;
/** What frames a clause without telling it: `為了緩和局勢，`, `在經濟方面，`. */
const SHELL =
  /^(?:為了|在|就|對於|關於|針對|隨著|根據|據|從)[^，]{1,30}(?:方面|上|下|中|之際|時|後|以外|外|而言|報導|來說|來看|立場)，/;
const SHORTEST_CORE = 8;
const BEFORE_DATE = '(?:直至|直到|早在|延至|截至|(?<![終由對關位等至])[於于]|[在自從从至到])';
const AFTER_DATE =
  '(?:起|以來|以后|以後|以前|之前|之後|期間|間|當天|當日|初(?![步次期])|底(?!下)|中(?=[，也亦又]))?';
/** So long a title stays whole; a longer one is cut to LONGEST. */
const WHOLE = 48;
const LONGEST = 40;
/** So long it may grow up to the event word, or what is said behind it. */
const FARTHEST = 56;
const SHORTEST_CUT = 12;
/** Words of time at the end of a clause that sets the scene for another: `訪問莫斯科後`. */
const TAIL = /(?<![同當小隨事背幕此會其向])(?:之後|以後|之前|之際|的時候|時|後)$/;

/** What stands in brackets, as far as a bracket may reach: one that nothing closes is not looked for to the end. */
const BRACKETED = /（[^）]{0,400}）|\([^)]{0,400}\)/g;

/**
 * The Chinese title of an event: the words of its clause without the date and its preposition, the joining words, the number of the list item and what is
 * in brackets, cut at the end of a phrase where they grow long. Example: `金日成於1994年7月逝世` is `金日成逝世`.
 * @param dateText the date expression as it stands in `words`; '' where it stands elsewhere
 * @param told the event word, which a cut leaves in if it can; '' where there is none
 */
export function chineseTitle(words: string, dateText: string, told = ''): string {
  const dateless = dateText === '' || !words.includes(dateText) ? words : withoutDate(words, dateText);
  let title = dateless.replace(BRACKETED, (found) => (found.length > words.length / 2 ? found : ''));
  for (let before = ''; before !== title; ) {
    before = title;
    title = title.replace(ENTRY, '').replace(LABEL, '').replace(LEAD, '');
    const core = title.replace(SHELL, '');
    if (core.length >= SHORTEST_CORE) title = core;
  }
  return cut(withoutEnd(balanced(sceneless(withoutEnd(title.replace(/([，、；])[，、；]+/g, '$1'))))), told);
}

const END = /[，、。；：！？:\s]/;

/** Without the marks and blanks at its end: from the end on, since a pattern would try every row of blanks on the way. */
function withoutEnd(title: string): string {
  let end = title.length;
  while (end > 0 && END.test(title[end - 1] as string)) end -= 1;
  return title.slice(0, end);
}

/** 甲與乙在漢城舉行的年度會議中: that they hold it. */
const HELD = /^(.{4,40}(?:舉行|召開))的([^，的]{2,14}(?:會議|會談|會晤|磋商|談判))[中上]$/;
const SCENE = /^(?:就在|正當|每當|自從|直到|直至|在|當|於|自|從|迄|至)(?=.)/;

/** 甲有意在乙訪俄時: that 乙 does. */
const WITHIN = /^.{2,14}(?:有意|擬|打算|計畫|希望)在(.{5,})$/;

/** A clause that sets the scene for another tells its own: `在伊朗宣布退出條約後` is `伊朗宣布退出條約`. */
function sceneless(title: string): string {
  const held = HELD.exec(title);
  if (held) return `${held[1]}${held[2]}`;
  const core = title.replace(TAIL, '');
  const within = core === title ? null : WITHIN.exec(core);
  if (within) return within[1] as string;
  return core !== title ? core.replace(SCENE, '') : core.replace(/^(?:迄|至|直到|直至|自從)(?=.)/, '');
}

type Way = readonly [form: (date: string) => string, instead: string];

/** How a date is taken out, by the words around it. */
const WAYS: readonly Way[] = [
  [(date) => `^${BEFORE_DATE}?\\s?${date}(?:[的之]|${AFTER_DATE})`, ''],
  [(date) => `(在)${date}[的之](?=[^，。]{0,24}[中上下時後])`, '$1'],
  [(date) => `(在)${date}(?=(?:舉行|召開)的[^，。]{2,16}[中上])`, '$1'],
  // 俄羅斯在1990年的政策: the date alone is behind 在.
  [(date) => `在${date}[的之]`, '的'],
  // 兩國代表，下午還曾會談: the comma stood for the date.
  [(date) => `^([^，。；]{2,22})，${BEFORE_DATE}?\\s?${date}${AFTER_DATE}(?![的之，])(?:就(?!職|任))?`, '$1'],
  // 北韓在1998年間，試射: the comma belongs to the date.
  [(date) => `^([^，。；]{2,12}?)${BEFORE_DATE}?\\s?${date}${AFTER_DATE}，(?![但而並])`, '$1'],
  [(date) => `(?<![、至])${BEFORE_DATE}?\\s?${date}${AFTER_DATE}(?![的之])`, ''],
];

/** Stands for the date in the patterns, which so need not be made anew for every date; no text has it. */
const DATE = '\ue000';
const READY = waysFor(DATE);

function waysFor(date: string): (readonly [RegExp, string])[] {
  return WAYS.map(([form, instead]) => [new RegExp(form(date)), instead]);
}

/** Takes a date out with what joins it to the clause. One that only describes a noun (經過今天的會談) or ends a list of dates stays. */
function withoutDate(words: string, dateText: string): string {
  const at = words.indexOf(dateText);
  if (words.includes(dateText, at + 1) || words.includes(DATE)) {
    const ways = waysFor(dateText.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return takenOut(words, ways) ?? words;
  }
  const marked = `${words.slice(0, at)}${DATE}${words.slice(at + dateText.length)}`;
  return takenOut(marked, READY) ?? words;
}

/** Null where the date stays. */
function takenOut(words: string, ways: readonly (readonly [RegExp, string])[]): string | null {
  for (const [way, instead] of ways)
    if (way.test(words)) return words.replace(way, instead).replace(/([更又也亦則並曾即])，/, '$1');
  return null;
}

/** A quotation mark or bracket whose fellow was cut away goes too. */
function balanced(title: string): string {
  return [...['「」', '『』', '《》', '（）', '()', '“”']].reduce((out, [open = '', close = '']) => {
    const opens = out.split(open).length;
    return opens === out.split(close).length ? out : out.replaceAll(open, '').replaceAll(close, '');
  }, title);
}

/** What no cut may leave at the end: a verb of saying without what is said, or a scene without what happens in it. */
const OPEN = /(?:表示|指出|認為|宣布|強調|[中則並]?[說稱]|的時候|[^當之]時|[會談議]中)$/;
const MOST_SAID = 80;

function isOpen(title: string, end: number): boolean {
  return title.length <= MOST_SAID && OPEN.test(title.slice(0, end));
}

/** Cuts at the end of a phrase; later where the event word would be lost, or be the last and leave out what is said. */
function cut(title: string, told: string): string {
  if (title.length <= WHOLE) return title;
  const word = told === '' ? 0 : title.indexOf(told) + told.length;
  const end = lastPhrase(title, LONGEST - 1);
  if (isOpen(title, end)) return title;
  if (end > word || word >= FARTHEST) return `${balanced(title.slice(0, end))}…`;
  if (title.length <= FARTHEST) return title;
  const farther = Math.max(lastPhrase(title, FARTHEST - 1), word);
  return isOpen(title, farther) ? title : `${balanced(title.slice(0, farther))}…`;
}

function lastPhrase(title: string, longest: number): number {
  const shown = title.slice(0, longest);
  const at = Math.max(...[...'，、；：:'].map((sign) => shown.lastIndexOf(sign)));
  if (at >= SHORTEST_CUT) return at;
  // Never within a word: before a joining word or a preposition.
  const joint = Math.max(...[...'和與及並而以在對向因由'].map((word) => shown.lastIndexOf(word)));
  return joint >= SHORTEST_CUT ? joint : /[\uD800-\uDBFF]$/.test(shown) ? shown.length - 1 : shown.length;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The Chinese title of a round: 第二輪六方會談. */
export function chineseRoundTitle(conference: string, round: number): string {
  return `第${NUMERALS[round] ?? round}輪${conference}`;
}
