import { type EndNotes, endNotesIn } from './endnotes';
import type { LineMarks } from './language';
import type { Layout } from './layout';
import type { Line } from './lines';
import { PageReader } from './page-reader';
import type { PagedLine, Part } from './paged-line';
import { runningHeads } from './running-heads';

/** Tells the body of a text from what the page adds to it: footnotes and links at its foot, running heads and page numbers. */
export function rolesOf(lines: readonly Line[], layout: Layout, marks: LineMarks): PagedLine[] {
  if (!layout.paged) {
    const notes = endNotesIn(lines, marks);
    return lines.map((line, i) => withPart(line, partAtEnd(line, i, notes), null));
  }
  const reader = new PageReader(lines, layout, marks);
  const paged = lines.map((line, i) => {
    const part = reader.partOf(line, i);
    return withPart(line, part, reader.page);
  });
  const heads = runningHeads(paged);
  return paged.map((line) => (heads.has(line) ? { ...line, role: 'running-head' } : line));
}

/** The lines with what the web page adds to them, each in its place: it parts what stands on its two sides. */
export function withFurniture(
  paged: readonly PagedLine[],
  all: readonly Line[],
  furniture: ReadonlySet<Line>,
): readonly PagedLine[] {
  if (furniture.size === 0) return paged;
  let next = 0;
  return all.map((line) =>
    furniture.has(line) ? withPart(line, { role: 'furniture' }, null) : (paged[next++] as PagedLine),
  );
}

/** Without pages all is body, but for the notes at the end of the text. */
function partAtEnd({ blank }: Line, i: number, notes: EndNotes | null): Part {
  if (blank) return { role: 'blank' };
  if (notes === null || i < notes.from) return { role: 'body' };
  const noteLabel = notes.labels.get(i) ?? null;
  return { role: 'note', noteLabel, noteStart: noteLabel !== null };
}

/** Written out field by field: a spread costs more than all the rest of the reading. */
function withPart(
  line: Line,
  { role, noteLabel = null, noteStart = false }: Part,
  page: number | null,
): PagedLine {
  const { span, content, text, indent, trailingBlank, blank, width, afterFormFeed } = line;
  return {
    span,
    content,
    text,
    indent,
    trailingBlank,
    blank,
    width,
    afterFormFeed,
    role,
    page,
    noteLabel,
    noteStart,
  };
}
