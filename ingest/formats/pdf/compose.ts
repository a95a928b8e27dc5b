import type { Column } from './columns';
import type { PartedPage } from './furniture';
import type { Line } from './lines';
import { textOf } from './lines';
import { beginsNote, labelOf, notesFrom } from './notes';
import { endsParagraph, type Measure, measureOf } from './paragraphs';

/** A part of a page: lines that make one paragraph, note or line of furniture, or go on with one. */
export interface Part {
  readonly page: number;
  readonly kind: 'heading' | 'paragraph' | 'note' | 'furniture';
  readonly lines: readonly Line[];
  readonly continues: boolean;
}

/** A page whose text is in columns. */
export interface SetPage {
  readonly page: PartedPage;
  readonly columns: readonly Column[];
}

/** Letters are those of a heading from this share of the text's size. */
const LARGE = 1.08;
const LONGEST_HEADING = 3;

/** The parts of all pages, page by page, in the order in which they are read: paragraphs, then notes; what the page adds comes first. */
export function partsIn(
  pages: readonly SetPage[],
  bodySize: number,
  furniture: readonly (readonly Line[])[],
): Part[] {
  const parts: Part[] = [];
  const body = new Paragraphs(bodySize);
  const notes = new Notes();
  for (const [number, { columns }] of pages.entries()) {
    for (const line of furniture[number] ?? [])
      parts.push({ page: number, kind: 'furniture', lines: [line], continues: false });
    const parted = columns.map((column) => {
      const from = notesFrom(column.lines, bodySize, notes.isOpen);
      return { column, text: column.lines.slice(0, from), notes: column.lines.slice(from) };
    });
    for (const { column, text } of parted)
      parts.push(...body.of(number, text, measureFor(pages, column, text, bodySize)));
    for (const one of parted) parts.push(...notes.of(number, one.notes));
  }
  return parts;
}

/** A column of few lines has the measures of the like of it on other pages. */
function measureFor(
  pages: readonly SetPage[],
  column: Column,
  text: readonly Line[],
  bodySize: number,
): Measure {
  if (text.length >= 8) return measureOf(text, bodySize);
  const near = (one: Column): boolean =>
    one.lines.length >= 8 && Math.abs(one.start - column.start) < bodySize * 3;
  const like = pages
    .flatMap(({ columns }) => columns.filter(near))
    .sort((a, b) => b.lines.length - a.lines.length)[0];
  if (!like) return measureOf(text, bodySize);
  const measure = measureOf(like.lines, bodySize);
  return {
    ...measure,
    start: Math.min(measure.start, ...text.map(({ start }) => start)),
    end: Math.max(measure.end, ...text.map(({ end }) => end)),
  };
}

/** Makes paragraphs of lines, over columns and pages. */
class Paragraphs {
  private open: { lines: Line[]; measure: Measure } | null = null;
  private hasBegun = false;

  constructor(private readonly bodySize: number) {}

  of(page: number, lines: readonly Line[], measure: Measure): Part[] {
    const parts: Part[] = [];
    let piece: Line[] = [];
    let continues = false;
    const close = (): void => {
      if (piece.length > 0) parts.push({ page, kind: this.kindOf(piece), lines: piece, continues });
      piece = [];
      continues = false;
    };
    for (const [i, line] of lines.entries()) {
      const { open } = this;
      if (open && !endsParagraph(open.lines, line, [open.measure, measure], i === 0)) {
        continues ||= i === 0;
        open.lines.push(line);
        open.measure = measure;
      } else {
        close();
        this.open = { lines: [line], measure };
      }
      piece.push(line);
    }
    close();
    return parts;
  }

  private kindOf(lines: readonly Line[]): Part['kind'] {
    const isFirst = !this.hasBegun;
    this.hasBegun = true;
    // The first is the title of the whole, which no heading is.
    if (isFirst) return 'paragraph';
    const isLarge = lines.every(({ size }) => size >= this.bodySize * LARGE);
    return isLarge && lines.length <= LONGEST_HEADING ? 'heading' : 'paragraph';
  }
}

/** Makes notes of the lines at the feet of columns; one may go on at the foot of the next page. */
class Notes {
  private last: string | null = null;
  isOpen = false;

  of(page: number, lines: readonly Line[]): Part[] {
    const parts: { page: number; kind: 'note'; lines: Line[]; continues: boolean }[] = [];
    for (const line of lines) {
      const text = textOf(line);
      const begins = beginsNote(text, this.last);
      if (begins) this.last = labelOf(text);
      const open = parts.at(-1);
      if (open && !begins) open.lines.push(line);
      else parts.push({ page, kind: 'note', lines: [line], continues: !begins });
    }
    if (lines.length > 0) this.isOpen = true;
    return parts;
  }
}
