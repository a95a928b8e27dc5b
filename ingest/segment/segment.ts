import type { Block } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { PassageKind } from '@/lib/schema/vocabulary';
import type { StatedPart } from '../clean/stated-text';
import { columnTable } from './column-table';
import { endsTable, isCaption, isCaptionTitle, isNamedPart, kindOf, kindUnder } from './kinds';
import { partLabel } from './labels';
import type { PartMarks, SegmentingLanguage } from './language';
import { rowTable } from './row-table';
import type { Paragraph, TableCell } from './table-cell';

/**
 * Gives every paragraph its kind and its place: title, byline, headings in their order, list items, notes, source lists, and tables cell by cell.
 * @param text a clean text, one paragraph a line
 * @param stated what the format states of its parts, by their places in the text: where it calls one a heading or an item, it is one
 * @param rowNameAt how many code units at a line's beginning name a row of a table (the name of a party)
 */
export function segment(
  text: string,
  rowNameAt: (text: string) => number,
  language: SegmentingLanguage,
  stated: readonly StatedPart[] = [],
): Block[] {
  const { marks } = language;
  const statedAt = partsByStart(stated);
  const title = titleIn(stated);
  const paragraphs = paragraphsOf(text);
  const outline = new Outline(text, language);
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i] as Paragraph;
    const part = statedAt(paragraph.span);
    if (part?.kind === 'heading') {
      if (i === 0 && part === title) outline.add(paragraph.span, 'title');
      else outline.addHeading(paragraph, part.level);
      continue;
    }
    if (part?.kind === 'item') {
      outline.add(paragraph.span, 'list-item');
      continue;
    }
    if (isCaption(paragraph.text, marks)) {
      outline.add(paragraph.span, 'caption');
      const title = paragraphs[i + 1];
      if (title && isCaptionTitle(title.text, marks)) {
        outline.add(title.span, 'caption');
        i += 1;
      }
      const { cells, length } = tableAt(paragraphs, i + 1, rowNameAt, marks);
      for (const { span, row, column } of cells) outline.add(span, 'table-cell', { row, column });
      i += length;
      continue;
    }
    const position = { at: i, of: paragraphs.length, atHead: outline.atHead };
    const kind = kindOf(paragraph.text, position, marks);
    if (kind === 'heading') outline.addHeading(paragraph);
    else outline.add(paragraph.span, kindUnder(outline.heading, marks) ?? kind);
  }
  return outline.blocks;
}

/** The blocks so far, and the headings under which the next one stands. */
class Outline {
  readonly blocks: Block[] = [];
  private readonly headings: { level: number; text: string }[] = [];
  private numbered = 0;

  constructor(
    private readonly text: string,
    private readonly language: SegmentingLanguage,
  ) {}

  get atHead(): boolean {
    return this.numbered === 0 && this.headings.length === 0;
  }

  /** The innermost heading, or null. */
  get heading(): string | null {
    return this.headings.at(-1)?.text ?? null;
  }

  add(span: Span, kind: PassageKind, more: Partial<Block> = {}): void {
    const counts = kind === 'paragraph' || kind === 'list-item';
    if (counts) this.numbered += 1;
    this.blocks.push({
      span,
      kind,
      level: 0,
      section: this.headings.map((heading) => heading.text),
      paragraph: counts ? this.numbered : null,
      row: null,
      column: null,
      sentences: this.language.sentencesIn(this.text, span),
      ...more,
    });
  }

  /** @param stated its level, where the format states that */
  addHeading({ span, text }: Paragraph, stated?: number): void {
    const { marks } = this.language;
    const level =
      stated ?? partLabel(text, marks)?.level ?? (isNamedPart(text, marks) ? 1 : this.plainLevel());
    while ((this.headings.at(-1)?.level ?? 0) >= level) this.headings.pop();
    this.add(span, 'heading', { level: this.headings.length + 1 });
    this.headings.push({ level, text });
  }

  /** A heading without a number stands under the numbered one above it and beside its like. */
  private plainLevel(): number {
    const lastNumbered = this.headings.filter(({ text }) => partLabel(text, this.language.marks)).at(-1);
    return lastNumbered ? lastNumbered.level + 0.5 : 1;
  }
}

/** The heading that stands above all others is the text's title; null where there is none such, as in a text of several parts of one level. */
function titleIn(stated: readonly StatedPart[]): StatedPart | null {
  const [first, ...others] = stated.filter(({ kind }) => kind === 'heading');
  const level = first?.level;
  if (!first || level === undefined) return null;
  return others.every((other) => (other.level ?? level) > level) ? first : null;
}

/** Finds what is stated of a paragraph by where it begins. */
function partsByStart(stated: readonly StatedPart[]): (span: Span) => StatedPart | null {
  if (stated.length === 0) return () => null;
  let next = 0;
  // Paragraphs are asked for in their order.
  return ({ start }) => {
    while (next < stated.length && (stated[next] as StatedPart).span.end <= start) next += 1;
    const part = stated[next];
    return part && part.span.start <= start ? part : null;
  };
}

function paragraphsOf(text: string): Paragraph[] {
  const out: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) out.push({ span: { start, end }, text: text.slice(start, end) });
    start = end + 1;
  }
  return out;
}

function tableAt(
  all: readonly Paragraph[],
  from: number,
  rowNameAt: (text: string) => number,
  marks: PartMarks,
): { cells: TableCell[]; length: number } {
  let to = from;
  while (to < all.length && !endsTable((all[to] as Paragraph).text, marks)) to += 1;
  const lines = all.slice(from, to);
  const cells = columnTable(lines, marks) ?? rowTable(lines, rowNameAt, marks);
  return cells ? { cells, length: lines.length } : { cells: [], length: 0 };
}
