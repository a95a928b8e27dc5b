import type { Span } from '@/lib/schema/span';
import type { PassageKind } from '@/lib/schema/vocabulary';

/** A way to number the parts of a text; 1 is the outermost level. */
export interface LabelLevel {
  readonly level: number;
  readonly pattern: RegExp;
}

/** How long the short lines of a text are at most, in code units: a script of letters takes several for a word. */
export interface LineLengths {
  /** A heading that bears a number. */
  readonly heading: number;
  readonly plainHeading: number;
  /** A title, which may be two lines long, and end in a bracket or a question. */
  readonly title: number;
}

/** How the parts of a text are marked. Each pattern is tried on one paragraph as the cleaning left it. */
export interface PartMarks {
  readonly longest: LineLengths;
  /** The numbers that begin headings and list items, outermost first. */
  readonly labels: readonly LabelLevel[];
  /** A paragraph that ends so is a sentence, or a part of one. */
  readonly sentenceEnd: RegExp;
  /** A paragraph that holds this is running text. */
  readonly withinSentence: RegExp;
  /** What stands in brackets at the end of a heading and ends no sentence. */
  readonly bracketAtEnd: RegExp;
  /** What no title holds. */
  readonly noTitle: RegExp;
  /** The number of a table or figure, and what one is called on the line under it. */
  readonly caption: RegExp;
  readonly captionTitle: RegExp;
  readonly sources: RegExp;
  readonly note: RegExp;
  /** The parts of a paper that bear no number. */
  readonly namedPart: RegExp;
  /** A line that heads a part even where no text came before it: First round, August 27-29, 2003. */
  readonly partAtHead: RegExp;
  /** Parts of which every paragraph is of one kind. */
  readonly partsOfOneKind: readonly { readonly name: RegExp; readonly kind: PassageKind }[];
  /** What a table calls the column of its rows' names, where the name of another column follows. */
  readonly rowsHead: RegExp;
  /** An entry of a chronology begins so, though it ends no sentence: `4月2日　…`. */
  readonly entry: RegExp;
  /** Whether a paragraph says what a photograph shows: `圖為印度總理`. */
  isPhotoCaption(text: string): boolean;
  /** Whether a paragraph says only when and by whom its page was published. */
  isDateLine(text: string): boolean;
}

/** What segmenting needs to know of a language. */
export interface SegmentingLanguage {
  readonly marks: PartMarks;
  /** The sentences of a stretch of text; they tile it but for white space between them. */
  sentencesIn(text: string, within: Span): Span[];
  /** The clauses of a sentence, each without the mark that ends it. */
  clausesIn(text: string, sentence: Span): Span[];
  /** What of a stretch of text is news: without the dateline before it, or the imprint at the end of the text. */
  newsIn(text: string, span: Span): Span;
}
