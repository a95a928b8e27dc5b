import type { Layout } from './layout';
import type { Line } from './lines';
import { PageReader } from './page-reader';
import type { PagedLine, Part } from './paged-line';
import { runningHeads } from './running-heads';

/** Tells the body of a text from what the page adds to it: footnotes and links at its foot, running heads and page numbers. */
export function rolesOf(lines: readonly Line[], layout: Layout): PagedLine[] {
  if (!layout.paged)
    return lines.map((line) => withPart(line, { role: line.blank ? 'blank' : 'body' }, null));
  const reader = new PageReader(lines);
  const paged = lines.map((line, i) => {
    const part = reader.partOf(line, i);
    return withPart(line, part, reader.page);
  });
  const heads = runningHeads(paged);
  return paged.map((line) => (heads.has(line) ? { ...line, role: 'running-head' } : line));
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
