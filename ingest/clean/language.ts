import type { Span } from '@/lib/schema/span';
import type { Edit } from '@/lib/text/offset-map';

/** How lines and notes are marked. Each pattern is tried on one line without the white space at its ends. */
export interface LineMarks {
  /** What may begin a heading or a list item, so that the line before it ends. */
  readonly labelStart: RegExp;
  /** What begins a point within the cell of a table. */
  readonly cellItem: RegExp;
  /** What names or dates a column of a table. */
  readonly cellHead: RegExp;
  /** The number of a note at the end of a text; its first group is the number. */
  readonly endNote: RegExp;
  /** What notes cite; a list of points does so nowhere. */
  readonly citing: RegExp;
  /** The number that a footnote begins with; its first group is the number. */
  readonly footnote: RegExp;
  /** A line with a page's number at one of its ends, which one of its first two groups is. */
  readonly pageFoot: RegExp;
  /** What begins so right behind a figure makes it a quantity or a date, and no call of a note. */
  readonly counted: RegExp;
  /** Whether the end of a line cuts a number or a date in two. */
  cutsNumber(before: string, behind: string): boolean;
  /** A line that ends so ends a sentence, or a part of one that can stand alone. */
  readonly lineEnd: RegExp;
  /** What stands between two lines of a paragraph when they are joined: a blank where words are parted by blanks, else nothing. */
  readonly joint: '' | ' ';
  /** A line that ends so is a sentence. */
  readonly sentenceEnd: RegExp;
  /** What begins with a date. */
  readonly dated: RegExp;
  /** The date that an entry of a chronology begins with, alone or in a column before what happened. */
  readonly entryDate: RegExp;
  /** Whether a line is a web page's and no part of its text: a menu, a notice. */
  isFurniture(line: string): boolean;
  /** Whether a line names a list of other pages. */
  leadsToLinks(line: string): boolean;
  /** Whether a line says only when and by whom its page was published. */
  isDateLine(line: string): boolean;
}

/** A rare character that may be a wrongly mapped glyph, with its first place. */
export interface GlyphCandidate {
  readonly character: string;
  readonly count: number;
  readonly span: Span;
  readonly message: string;
}

/** What cleaning needs to know of a language. */
export interface CleaningLanguage {
  readonly marks: LineMarks;
  /** Mends glyphs that a file has wrong, one for one. */
  glyphEdits(text: string): Edit[];
  /** Further characters that may be wrongly mapped; they are reported, never mended. */
  glyphCandidates(text: string): GlyphCandidate[];
  /** Writes marks as what they look like, and takes out what pages put within a text: calls of references, indents that were lost in saving. One for one but for what is taken out. */
  markEdits(text: string): Edit[];
  /** Takes out blanks that type-setting put between the characters of a word. */
  blankEdits(text: string): Edit[];
}
