import type { Precision } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { Punctuation } from '../language/punctuation';
import type { TimexCandidate } from './candidate';

/** Marks of punctuation by their code units. */
export function codeUnits(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** The words on both sides of a date expression within its clause, as folded text. */
export interface Around {
  readonly before: string;
  readonly behind: string;
}

/** Words that speak of the future or the past: on which side of the expression they stand, and where in that side. */
export interface Tense {
  readonly time: 'future' | 'past';
  readonly side: keyof Around;
  readonly start: number;
  readonly end: number;
}

/** How far the words that are asked about stand from an expression, in code units: a script of letters takes several for a word. */
export interface Reach {
  /** A word that governs the expression stands right before or behind it. */
  readonly near: number;
  /** Words that set a clause against the story stand before it. */
  readonly lead: number;
  /** Two names of one date stand no further apart. */
  readonly apart: number;
  /** A clause is no longer on either side of the expression. */
  readonly clause: number;
  /** A bracket opened before is still open. */
  readonly bracket: number;
}

/**
 * What resolving date expressions needs to know of a language: what the words beside an expression say of it. Every text is folded; `before` ends where the expression begins,
 * `behind` begins where it ends.
 */
export interface ResolvingCues {
  readonly punctuation: Punctuation;
  /** Whether a clause ends at a place of a text: a mark of punctuation that is no part of a word or number stands there. */
  endsClause(text: string, at: number): boolean;
  readonly reach: Reach;
  /** What stands between two expressions says that they mean one date: `也就是`. */
  isApposition(between: string): boolean;
  tenseOf(around: Around): Tense | null;
  /** The expression belongs to a noun or a name, or to what somebody says of an earlier time: 撤回一九六七年的疆界. */
  isAside(around: Around): boolean;
  /**
   * A plan, a time limit, a comparison, what is planned for a bare month: 計畫在2003年完工之前. `isBareMonth`: the expression is no more than a month; `isYear`: it names neither month nor day.
   */
  isInPassing(
    around: Around,
    expression: { readonly isBareMonth: boolean; readonly isYear: boolean },
  ): boolean;
  /** The treaty that is called by its date: 一九九四年簽定的協定. */
  namesInstrument(behind: string): boolean;
  /** No more stands before the expression than what leads to the next thing told: 但, 直到. */
  leadsOn(before: string): boolean;
  /** A date stands in an insertion (`, imposed in 1981,`) that has ended by the next one: what stands before it, and between the two. */
  isInserted(before: string, between: string): boolean;
  /** The word of a plan looks ahead from the writer's own day; of a story `would` may, too. */
  looksAheadFromNow(words: string): boolean;
  /** Whether a distance at the head of a paragraph counts from the end of the one before. */
  readonly storyGoesOver: boolean;
  /** What follows is set against the story: 相較之下. */
  isContrasted(before: string): boolean;
  /** Whether news leaves out the year of a month only where it is the writer's own, so that no other part of the text lends one. */
  readonly bareMonthIsOwn: boolean;
  /** By what stands between the date told and a distance from an event, the distance tells the day of that event: `met on 8 July, a day after talks had opened`, which is the 7th. */
  countsBackToEvent(between: string): boolean;
  /** In how many sentences behind the last date told, where none with a date stands between, a distance is still counted from it: `In May they unloaded it. Washington drew up plans. A month later`. */
  readonly storyReaches: number;
  /** Whether by the words before it a day of January or February behind one of November or December is of the next year: `On 21 December … were cut from the first of January`. */
  turnsYear(before: string): boolean;
  /** The words right before an expression that say it is not exact, as how many characters they take: on or about. 0 where none do. */
  aboutBefore(before: string): number;
  /** How many characters behind a day say that its eve is meant (前夕); 0 where none do. */
  eveBehind(behind: string): number;
  /** What stands before a word for the same day is how the time told began: 抵達當日. */
  isAtBeginning(before: string): boolean;
  /** The story has moved on: 到了 3 月. */
  movesOn(before: string): boolean;
  /** The story goes on with one thing more: 再度, 隨後. */
  goesOn(clause: string): boolean;
  /** The word by which somebody speaks: 宣布. Null where there is none. */
  speaksIn(words: string): Span | null;
  /** A clause goes back to an earlier time of the same: 上次會面是2003年11月. */
  looksBack(clause: string): boolean;
  /** What stands right behind a day at the head of a line makes it the day of an entry: `5月27日：`, `5月27日　`. */
  headsEntry(behind: string): boolean;
  /** A distance counts back from the story and not from the writer's day: 就在三天前. */
  countsFromStory(before: string): boolean;
  /** A date is said to be of the solar calendar, among dates of the lunisolar one: （陽曆4月17日）. */
  isSolar(before: string): boolean;
  /** A distance tells how long something lasted: 進行了13天之後. */
  tellsLength(before: string): boolean;
  /** A distance has no number, and means several: 數日. */
  isSeveral(words: string): boolean;
  /** Whether a length of time begins (1) or ends (-1) at the writer's own day; null where nothing says so. */
  sideOfNow(before: string, words: string, behind: string): 1 | -1 | null;
  /** A length of time reaches to the writer's day whatever stands before it: 十三個月之久. */
  reachesNow(words: string): boolean;
  /** A length of time reaches to the date behind it: 歷時44天，至10月5日停火. */
  reachesNext(between: string): boolean;
  /** Whether a length of time begins (`from`) or ends (`until`) at the date told before it: 為期13天, 封存8年. */
  besideTold(before: string): 'from' | 'until' | null;
  /** A clause says that its date is the end of what is told: 23號閉幕. */
  tellsEnd(clause: string): boolean;
  /**
   * The words that make a date the beginning of a time that goes on, as how many characters they take on each side: 自1991年開始. Null where there are none.
   * @param before the characters right before the expression, also those of the clause before
   */
  since(
    around: Around,
    expression: { readonly precision: Precision; readonly isRange: boolean },
  ): { readonly before: number; readonly behind: number } | null;
  /** A date only begins what goes on, so that the story goes on from it: 從2014年1月20日開始執行. */
  begins(behind: string): boolean;
  /** Words tell that the event of a name takes place: 第二輪會談，明天將召開. */
  tellsEvent(words: string, name: string): boolean;
  /** Words share a part with the name of an event: 簽字 behind 1月10日簽署. */
  sharesName(words: string, name: string): boolean;
}

/** What the words beside the name of a round say of when it was held. */
export type RoundTense = 'just-ended' | 'to-come' | 'over';

/** Words that say how many years ago something was; the span lies in the text that was asked about. */
export interface YearsAgo {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

/** How a document states its date. `before` goes back to the beginning of the line. */
export interface DatelineCues {
  readonly punctuation: Punctuation;
  /** 中央社台北27日電 */
  isWire(around: Around): boolean;
  /** How many characters at the head of a line are its wire's dateline: `（中央社台北27日電）`; 0 where it has none. */
  wireAtHead(line: string): number;
  /** What stands beside a date in its line says that it is when a treaty was signed: behind it `於北京`, around it `於…在北京簽訂，共兩份`. */
  isSigned(around: Around): boolean;
  /** A line is the title of what somebody said on its date: `發言人2013年2月12日主持例行記者會`. */
  isRecord(line: string): boolean;
  /** 【2000-07-27 臺北】 */
  isBracketed(around: Around): boolean;
  /** What a line says beside its date when it says nothing else: a label (發布時間), or nothing; null for any other line. */
  restOfLine(line: string): 'labelled' | 'alone' | null;
  /** A line says only when and by whom its page was published. */
  isDateLine(line: string): boolean;
  /** A title page may give no more than the month. */
  readonly datesByMonth: boolean;
  /** A line says what a picture shows. */
  isCaption(line: string): boolean;
  /** Who printed a text, and when, at its very end. */
  imprintOf(text: string): Span | null;
}

/** What the words of a document say of the day it was written. Texts are as they read, not folded. */
export interface WritingCues {
  readonly punctuation: Punctuation;
  /** The text is a news script, which tells of its own day. */
  isScript(text: string, hasHeadings: boolean): boolean;
  /** Somebody says something. */
  speaks(sentence: string): boolean;
  saysToday(text: string): boolean;
  /** A date expression says which year the writer's own is: 今（2005）年. */
  saysThisYear(expression: string): boolean;
  /** What stands between two expressions says that they are one day. */
  isSameDay(between: string): boolean;
  /** A day counted from the writer's own stands in apposition to the day before it: 一月十四號，這個星期六，. */
  isNamedAgain(between: string, behind: string): boolean;
  /** Nothing but the end of its sentence stands between an expression and one that begins the next. */
  beginsNext(between: string): boolean;
  /** What stands between a year and a day counted from the writer's own says that the subject of the sentence bears the year: 二○一二年總統大選，明天. */
  isOfSubject(between: string): boolean;
  /** A clause speaks of its date as one to come, or as a time limit. */
  isAhead(clause: string): boolean;
  /** The same, in the plain words of a plan. */
  isPlanned(clause: string): boolean;
  /** A clause goes back to an earlier year: 上一次…是在2000年. */
  looksBack(clause: string): boolean;
  /** A weekday is of before the writer's day: 在這之前，兩人星期一才會談. */
  isOfEarlierDay(before: string, behind: string): boolean;
  /** A clause tells that a meeting opens, is held, or was held. */
  opensMeeting(clause: string): boolean;
  holdsMeeting(clause: string): boolean;
  tellsHeld(clause: string): boolean;
  roundTense(clause: string): RoundTense | null;
  /** `距今正好十五年` anywhere in a text, and `…十五週年` right behind a day. */
  yearsAgoIn(text: string): YearsAgo[];
  anniversaryBehind(text: string): YearsAgo | null;
  readonly dateline: DatelineCues;
}

/** What dating needs to know of a language. */
export interface DatingLanguage {
  /**
   * Finds the date expressions of a text, in time linear in its length.
   * @param options `localEra` says that the text counts years in an era of its own (民國), so that a bare year may be of it; by default the text itself is asked. `wholeLines` says
   *   that every line is a paragraph, so that no expression goes on in the next
   * @returns candidates in order, none overlapping another
   */
  recognise(
    text: string,
    options?: { readonly localEra?: boolean; readonly wholeLines?: boolean },
  ): TimexCandidate[];
  /** Whether a text counts years in an era of its own. */
  countsInEra(text: string): boolean;
  readonly resolving: ResolvingCues;
  /** The same for each place of a text that is in several languages; absent where all of it is in one. */
  resolvingAt?(text: string): (place: number) => ResolvingCues;
  readonly writing: WritingCues;
  /** Where a question goes over into its answer, which goes on with the time that was asked for; absent where a language has no rule for it. */
  answersIn?(text: string): readonly Span[];
}
