import type { Comparable } from './comparable';

/** A link of within-document coreference: whether the later of two mentions of one passage goes on telling the happening of the earlier. */
export type CoreferenceTest = (earlier: Comparable, later: Comparable) => boolean;

/** A row of a language's table of links. */
export interface CoreferenceLink {
  /** Names the link, also as evidence of a merge. */
  readonly id: string;
  /** Whether others may act in the later mention than in the earlier: what a paper says, why something was done, what somebody tells of others. */
  readonly acrossActors: boolean;
  readonly holds: CoreferenceTest;
}

/** What the words of a mention say of number, order and repetition. */
export interface WordingCues {
  /** It is said again: `重申`. */
  readonly again: boolean;
  /** Several gatherings are told as one: `三輪會談`. */
  readonly several: boolean;
  /** It goes on since a date: `自2003年8月起`. */
  readonly since: boolean;
  /** The number of a crisis or a gathering, in digits: `第二次`, the second; null where none is. */
  readonly ordinal: string | null;
  /** The later stage of a round, in digits: `第二階段`; empty where none is. */
  readonly stage: string;
  /** The words are a date and nothing else, as in the head of a column. */
  readonly dateAlone: boolean;
}

/** What merging needs to know of a language; all texts are in folded text. */
export interface MergingLanguage {
  /** In the order in which they are tried; the first that holds names the link. */
  readonly links: readonly CoreferenceLink[];
  cuesOf(words: string): WordingCues;
  /** In how many steps or points a text sets out a plan; null where it counts none. */
  stepsIn(text: string): number | null;
  /** What two wordings are compared by, as numbers, ascending and each once. */
  unitsOf(text: string): number[];
}
