import type { NameHit, RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { CountryRow, GroupRow, OrganisationRow, PersonRow } from '../knowledge/lexicon';
import type { Referent } from './abbreviation-referents';

/** The names of an entity, as its row of a table of knowledge holds them. */
export interface NamedRow {
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  /** What it is known by in its table; an office has neither. */
  readonly id?: string;
  readonly code?: string;
}

/** Words that name a round of a conference, by number or by where it stands (`previous`), and where they stand. */
export interface RoundWords extends Span, Pick<RoundReference, 'round' | 'deixis'> {}

/** How a language names the rounds of conferences. Texts are as they read, not folded. */
export interface RoundCues {
  /** The words at the end of a stretch that count the conference whose name follows: 第一次的. The span lies in the stretch. */
  before(stretch: string): RoundWords | null;
  /** Rounds that a text names without their conference: 第二輪會談. */
  alone(text: string): RoundWords[];
  /** Numbers behind a verb of holding: 舉行第二回合. */
  held(text: string): RoundWords[];
  /** What follows says that a meeting about a round is meant: 第四輪對話之檢討會議. */
  isAboutIt(behind: string): boolean;
  /** The number of the round that a heading, or the head of a column, names. */
  inHead(words: string): number | null;
  /** Whether a heading says nothing but which round, when and where, so that its date is that of the round: First round, Beijing, August 27-29, 2003. Counter-example: Before the second round, May 2004. */
  isDatedBy(head: string, date: Span): boolean;
}

/** A number of states that a text does not name, said beside one that it names: 六國與伊朗. */
export interface StatesBeside {
  readonly count: number;
  readonly span: Span;
}

/**
 * The names of a text with those that mean the writer's own state by no name: 我國, 外交部 at the head of a sentence.
 * @param text as it reads
 * @param form the same, folded
 * @param publishers the states of who published it, as far as the bibliography tells
 */
export type OwnState = (
  text: string,
  form: string,
  names: readonly NameHit[],
  publishers: readonly string[],
) => NameHit[];

/** What finding names needs to know of a language. Texts are folded where nothing else is said. */
export interface NamingLanguage {
  /** How the language writes an entity, the usual name first; not folded. */
  spellingsOf(row: NamedRow): readonly string[];
  /** The capitals and houses that stand for a state; not folded. */
  seatsOf(row: CountryRow): readonly string[];
  /** The names that stand for several states at once; not folded. */
  groupNamesOf(row: GroupRow): readonly string[];
  /** Names of a person that others bear too: 布希, Kim. Not folded. */
  sharedNamesOf(row: PersonRow): readonly string[];
  /**
   * Who of those who bear a name may be meant by it where it stands: Kim is one whom the text has called by his full name before.
   * @param text as it reads
   */
  bearersAt(candidates: readonly PersonRow[], text: string, span: Span): readonly PersonRow[];
  /** Short names that others bear too, read only where the text names the state, or the body or the state whose organ it is, in full: 總署, the North. Not folded. */
  rareNamesOf(row: OrganisationRow | CountryRow): readonly string[];
  /** A name that other papers bear too, so that it is read only beside one of their parties: 框架協議. Not folded. */
  isGeneric(spelling: string): boolean;
  /** The ways to write the number of a resolution; not folded. */
  resolutionsNamed(number: string): readonly string[];
  /**
   * Whether words that look like a name are none, by what stands beside them: 印度料理, the 國軍 of 兩國軍隊.
   * @param isAbbreviation whether a character may stand for a state
   */
  isNoName(text: string, form: string, span: Span, isAbbreviation: (unit: string) => boolean): boolean;
  /**
   * The abbreviations of states that may be read where they stand.
   * @param taken marks the code units that longer names have already
   */
  abbreviationsIn(
    form: string,
    within: Span,
    referents: ReadonlyMap<string, Referent>,
    taken: (at: number) => boolean,
  ): NameHit[];
  /** Whether the name of talks or of an agreement, which is that of a place, means any that are held there: 在日內瓦會談. */
  isHeldThere(before: string, behind: string): boolean;
  /** How many states hold talks, where the name says no more: 六國會談. */
  countOfStates(spelling: string): number | null;
  statesBeside(form: string, name: Span): StatesBeside | null;
  /** The years that a text names. */
  yearsIn(form: string): number[];
  /** Whether the words before an office say that it is held at another time than the text's: 前總統. */
  isOfAnotherTime(before: string): boolean;
  readonly ownState: OwnState;
  readonly rounds: RoundCues;
}
