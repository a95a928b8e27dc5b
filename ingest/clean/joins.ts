import type { Edit } from '@/lib/text/offset-map';
import { cellLines } from './cell-lines';
import { cutLines } from './cut-lines';
import { hangingLines } from './hanging';
import type { LineMarks } from './language';
import { isNarrow, isShort, type Layout } from './layout';
import type { Line } from './lines';
import type { PagedLine } from './paged-line';
import { endsSentence } from './sentence-end';

const OPEN_END = /[，、]$/;
const LATIN_END = /[\x21-\x7e]$/;
/** A footnote's marker behind the end of a sentence, which is no end of its own. */
const MARKER_AT_END = /(?<=[。！？」』）)]|\p{Script=Han}\.)\d{1,3}$/u;
/** A row of a table whose cells strokes or tabs part. */
const ROW = /^\s*[|｜]|^[^|｜\n]{1,24}[|｜]|^\t+\S|^\S[^\t\n]{0,24}\t+\S/;
/** A link that is not over yet: since it began there came neither Chinese nor a closing mark. */
const IN_LINK = /(?:https?:|www\.)[^\p{Script=Han}，。；、＞〉》」）]*$/u;

/**
 * Joins the visual lines of a paragraph and takes the page's furniture out from between them; paragraphs end in one line feed.
 * Chinese lines join without a blank, Latin ones with one, but for a hyphen at a line's end.
 * Example: `…區域內各⏎⏎國緊密…` is one sentence. Counter-example: a line that ends in a blank, in a file whose full lines do not, ends its paragraph.
 * @returns edits of the raw text, sorted
 */
export function joinEdits(lines: readonly PagedLine[], layout: Layout, marks: LineMarks): Edit[] {
  const edits: Edit[] = [];
  const { goOn, begin } = hangingLines(lines, marks);
  const cut = new Set([...cutIn(lines, layout, marks), ...goOn]);
  let before: PagedLine | null = null;
  let from = 0;
  let between: PagedLine[] = [];
  for (const line of lines) {
    if (line.role !== 'body') {
      between.push(line);
      continue;
    }
    const ends = before
      ? !cut.has(before) && (begin.has(line) || endsParagraph(before, line, between, layout, marks))
      : false;
    const joint = !before ? '' : ends ? '\n' : jointOf(before.text.trim(), line.text.trim(), layout, marks);
    edits.push(...gapEdits(from, line.content.start, between, joint, ends ? 'paragraph-break' : 'wrap'));
    before = line;
    from = line.content.end;
    between = [];
  }
  const end = lines.at(-1)?.span.end ?? 0;
  edits.push(...gapEdits(from, end, between, '', 'wrap'));
  return edits;
}

/** The lines that go on in the next one, in a table or in a text of whole paragraphs. */
function cutIn(lines: readonly PagedLine[], layout: Layout, marks: LineMarks): ReadonlySet<Line> {
  if (lines.some(({ continues }) => continues !== undefined)) return new Set();
  return layout.wrapped ? cellLines(lines, layout, marks) : cutLines(lines, marks);
}

function endsParagraph(
  line: PagedLine,
  next: PagedLine,
  between: readonly PagedLine[],
  layout: Layout,
  marks: LineMarks,
): boolean {
  const { labelStart, isDateLine, cutsNumber, dated } = marks;
  if (next.continues !== undefined) return !next.continues;
  if (between.length === 0 && cutsNumber(line.text.trim(), next.text.trim())) return false;
  if (!layout.wrapped || between.some(({ role }) => role === 'furniture')) return true;
  if (isDateLine(line.text.trim()) || isDateLine(next.text.trim())) return true;
  if (ROW.test(line.text) && ROW.test(next.text)) return true;
  const end = line.text.trim().replace(MARKER_AT_END, '');
  if (dated.test(next.text.trim()) && endsSentence(end, marks) && isShort(line, layout)) return true;
  const labelled = labelStart.test(next.text.trim());
  if (labelled && (endsSentence(end, marks) || line.page !== next.page)) return true;
  if (layout.blankEndsParagraph) {
    // The blank may have fallen onto a line of its own, behind a footnote's marker.
    const marked = line.trailingBlank || between.some(({ role, text }) => role === 'blank' && text === ' ');
    return marked && !OPEN_END.test(end) && !(LATIN_END.test(end) && !isShort(line, layout));
  }
  // At the end of a page blank lines are the page's.
  const turnsPage = line.page !== next.page || between.some(({ role }) => role !== 'blank');
  if (!layout.doubled && !turnsPage && between.length > 0) return true;
  return (
    /^\u3000{2}/.test(next.text) ||
    (endsSentence(end, marks) ? isShort(line, layout) : isNarrow(line, layout))
  );
}

function jointOf(before: string, after: string, layout: Layout, { cutsNumber, joint }: LineMarks): string {
  if (cutsNumber(before, after)) return '';
  if (joint !== '') return /[-\u2010]$/.test(before) ? '' : joint;
  const latin = /[A-Za-z0-9,.;:]$/.test(before) && /^[A-Za-z]/.test(after);
  // A page's lines are not cut within a figure, so two figures that meet at a line end are two.
  const figures = layout.paged && /\d$/.test(before) && /^\d/.test(after);
  return figures || (latin && !before.endsWith('-')) ? ' ' : '';
}

/** What stands between two lines of a footnote: a blank between Latin words, nothing in Chinese or within a link. */
export function footnoteJoint(before: string, after: string): string {
  const inLink = IN_LINK.test(before) && !/^[A-Z]/.test(after);
  return !inLink && /[A-Za-z0-9,.;:]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}

/** The gap between two body lines, cut so that every kind of furniture in it is named by its own edit. */
function gapEdits(
  start: number,
  end: number,
  between: readonly PagedLine[],
  joint: string,
  rule: string,
): Edit[] {
  if (start >= end) return joint === '' ? [] : [{ span: { start, end: start }, put: joint, rule }];
  const furniture = between.filter(({ role }) => role !== 'blank' && role !== 'body');
  const edits: Edit[] = [];
  let at = start;
  const cut = (to: number, name: string): void => {
    if (to > at)
      edits.push({ span: { start: at, end: to }, put: edits.length === 0 ? joint : '', rule: name });
    at = Math.max(at, to);
  };
  for (const { content, role } of furniture) {
    cut(content.start, rule);
    cut(content.end, role === 'note' ? 'footnote' : role);
  }
  cut(end, rule);
  return edits;
}
