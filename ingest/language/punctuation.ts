/** The marks of a language's punctuation, as the stages ask for them; each pattern finds one mark anywhere in a text. */
export interface Punctuation {
  /** What ends a sentence for good, or a line. */
  readonly stop: RegExp;
  /** The same, and what parts two sentences that stand together (；). */
  readonly sentenceEnd: RegExp;
  /** What ends a clause, a sentence or a line. */
  readonly clauseEnd: RegExp;
  /** Opening and closing brackets and quotation marks, by their code units. */
  readonly openers: ReadonlySet<number>;
  readonly closers: ReadonlySet<number>;
  /** Marks and blanks at the beginning of words that were cut out of a sentence. */
  readonly lead: RegExp;
  /** What stands right behind the day at the head of an entry: `5月27日：`. */
  readonly behindEntryHead: RegExp;
  /** What parts two sentences that stand together stands before, and no end of a sentence behind it. */
  readonly semicolonBefore: RegExp;
}
