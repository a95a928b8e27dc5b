/** What the weighing of events needs to know of a language; all texts are in folded text. */
export interface ImportanceLanguage {
  /** Whether words say that something had not been before: `首度`, `有史以來`. */
  isFirst(words: string): boolean;
  /** Whether a heading stands over a summary: `摘要`. */
  isSummary(heading: string): boolean;
  /** Whether a text counts from a date: `自1993年以來`, `2002年之後`. */
  isCountedFrom(date: string, behind: string): boolean;
}
