import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { DatedNote } from './examined';

/** A number of things that a text states. */
export interface Counted {
  readonly span: Span;
  readonly text: string;
  readonly amount: number;
  /** Words that say it is no exact number. */
  readonly about: boolean;
  /** What is counted by its measure, in one form: missiles, men, tonnes. */
  readonly measure: string;
  /** Whether the measure counts persons, who may go unnamed beside others. */
  readonly isOfPersons: boolean;
  /** The words of what is counted, as far as they go. */
  readonly thing: string;
}

/** A day that a text gives in figures, whether the calendar has it or not. */
export interface WrittenDay {
  readonly words: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What the search for contradictions needs to know of a language. */
export interface ContradictionLanguage {
  /** Whether words before a length say that it passes between the date told before and the one told behind: `經過`. */
  isBetweenDates(lead: string): boolean;
  /** Whether words before a length say that what is told there lasts so long: `為期`. */
  isLasting(lead: string): boolean;
  /** Whether words before a length say that a gathering goes on so long: `進行了`. */
  isHeld(lead: string): boolean;
  /** Whether the words around an amount say that it is no exact one: `約三個月`, `十多年`. */
  isAbout(words: string): boolean;
  clausesIn(text: string, sentence: Span): Span[];
  countedIn(text: string, within: Span): Counted[];
  /** Whether a note gives the day on which the text was handed in, accepted or finished. */
  isFinishing(note: string): boolean;
  /** Whether a sentence speaks of the round that is under way. */
  isOfThisRound(sentence: string): boolean;
  /** Whether words look ahead: what is still to come at a round may well be told before it. */
  isAhead(words: string): boolean;
  /** Whether words leave open that something came about: `最快可能在七月回到談判桌`. */
  isOpen(words: string): boolean;
  /** Whether a quotation is still open at the end of a stretch of text. */
  isQuoted(before: string): boolean;
  /** Whether words are the name of something that lasts, right behind the year that names it: `1994年核武危機`. */
  isLastingName(words: string): boolean;
  /** When the work that a note cites came out, as far as the note says. */
  publishedOn(note: string, timexes: readonly DatedExpression[]): DatedNote['published'];
  /** Whether a note stands for the note before it: `同前註`. */
  isAsBefore(note: string): boolean;
  /** The days that a note gives in figures. */
  writtenDays(note: string): WrittenDay[];
}
