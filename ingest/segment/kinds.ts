import type { PassageKind } from '@/lib/schema/vocabulary';
import { partLabel } from './labels';
import type { PartMarks } from './language';

/** A label of this level or one further out numbers a part of the paper, and no point of a table's cell. */
const PART_OF_PAPER = 3;
const INNERMOST = 9;

/** Where a paragraph stands in its document. */
export interface Position {
  /** Its number among the document's paragraphs, from 0, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** No heading and no paragraph of running text came before. */
  readonly atHead: boolean;
}

/**
 * The kind of a paragraph by what it says and where it stands. Examples: `一、北韓的外交政策` and `參、不透明的核武嚇阻（1980-1997）` are headings.
 * Counter-example: `一、巴基斯坦把離心器的樣品設計圖…運到北韓。` is an item of a list.
 */
export function kindOf(text: string, { at, of, atHead }: Position, marks: PartMarks): PassageKind {
  if (isNamedPart(text, marks)) return 'heading';
  if (marks.isDateLine(text)) return 'byline';
  if (marks.isPhotoCaption(text)) return 'caption';
  if (marks.sources.test(text)) return 'source-list';
  if (marks.note.test(text)) return 'note';
  if (partLabel(text, marks))
    return text.length <= marks.longest.heading && !endsSentence(text, marks) ? 'heading' : 'list-item';
  if (of >= 3 && at === 0 && text.length <= marks.longest.title && !marks.noTitle.test(text)) return 'title';
  if (marks.entry.test(text)) return 'paragraph';
  if (of < 3 || endsSentence(text, marks) || marks.withinSentence.test(text)) return 'paragraph';
  if (atHead) return marks.partAtHead.test(text) && isShortLine(text, marks) ? 'heading' : 'byline';
  return isShortLine(text, marks) ? 'heading' : 'paragraph';
}

/** The kind that all paragraphs under a heading have, or null: those under 參考文獻 are sources. */
export function kindUnder(heading: string | null, { partsOfOneKind }: PartMarks): PassageKind | null {
  return partsOfOneKind.find(({ name }) => heading !== null && name.test(heading))?.kind ?? null;
}

/** Whether a heading is a part of the whole paper although it bears no number: `摘要`. Counter-example: `第一輪會談`. */
export function isNamedPart(text: string, { namedPart }: PartMarks): boolean {
  return namedPart.test(text);
}

/** Whether a line numbers a table or a figure: `附表二`. Counter-example: a sentence that begins with 表一. */
export function isCaption(text: string, marks: PartMarks): boolean {
  return marks.caption.test(text) && isShortLine(text, marks);
}

/** Whether a line right under a caption goes on with it: `各國外交政策比較表`. */
export function isCaptionTitle(text: string, { captionTitle, longest }: PartMarks): boolean {
  return captionTitle.test(text) && text.length <= longest.heading && !/[，。；]/.test(text);
}

/** Whether a line cannot be a part of the table above it. */
export function endsTable(text: string, marks: PartMarks): boolean {
  const level = partLabel(text, marks)?.level ?? INNERMOST;
  return (
    marks.sources.test(text) ||
    marks.note.test(text) ||
    isCaption(text, marks) ||
    isNamedPart(text, marks) ||
    level <= PART_OF_PAPER
  );
}

function isShortLine(text: string, marks: PartMarks): boolean {
  return text.length <= marks.longest.plainHeading && !endsSentence(text, marks);
}

function endsSentence(text: string, { sentenceEnd, bracketAtEnd }: PartMarks): boolean {
  return sentenceEnd.test(text.replace(bracketAtEnd, ''));
}
