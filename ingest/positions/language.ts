/** What the reading of rounds and of what was held at them needs to know of a language. */
export interface PositionLanguage {
  /** Whether words tell how a gathering ended or what came out of it. Counter-example: `第三輪會談結束之後`, which only dates something else. */
  tellsEnd(words: string): boolean;
  /** The number of the round whose outcome the clause at `at` to `end` of a passage tells, named before it in its sentence; null where none is. */
  outcomeOfRound(passage: string, at: number, end: number): number | null;
  /** How many characters behind a telling of a round go on with its outcome; 0 where they do not. */
  outcomeBehind(passage: string, end: number): number;
  /** How many characters before a name call its bearer the head of a delegation, from the title on; 0 where they do not. White space is left out. */
  headTitle(before: string): number;
  /** Where a note under a table says that all its rounds were held, in its words; null where it does not. */
  placeOfAll(note: string): string | null;
}
