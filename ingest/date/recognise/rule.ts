import type { TimexType } from '@/lib/schema/vocabulary';
import type { TimexValue } from '../candidate';

/** What a rule found at a place; `start` only where it reaches back before that place. */
export interface RuleMatch {
  readonly start?: number;
  readonly end: number;
  readonly type: TimexType;
  readonly value: TimexValue;
}

/** A stretch that looks like a date and is none: nothing within it is tried again. */
export interface Decoy {
  readonly end: number;
  readonly type: null;
}

export interface RuleOptions {
  /** Whether the text counts bare years in the ROC calendar. */
  readonly localEra: boolean;
  /** Whether every line is a paragraph, so that no expression goes on in the next. */
  readonly wholeLines?: boolean;
}

/** One form of expression. `match` looks at one place only and in bounded time, so that a text is read in linear time. */
export interface TimexRule {
  readonly id: string;
  /** Where it can begin with a numeral: the characters that may stand behind that numeral. */
  readonly units?: string;
  /** Its other beginnings: of one or two characters of the folded text, or whole words where the language parts them (`WordBeginnings`). */
  readonly begins?: readonly string[];
  /** @param text in the form that the language's rules are written for */
  match(text: string, at: number, options: RuleOptions): RuleMatch | Decoy | null;
}
