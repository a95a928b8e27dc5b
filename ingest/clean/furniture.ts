import { type Layout, NOTE_RULE } from './layout';
import type { Line } from './lines';

export type LineRole = 'body' | 'blank' | 'note' | 'running-url';

/** A line with its part on the page. `page` counts from 1 where the file shows its pages, else it is null. */
export interface PagedLine extends Line {
  readonly role: LineRole;
  readonly page: number | null;
  /** The number of the footnote that begins on this line. */
  readonly noteLabel: string | null;
  /** A footnote's text begins on this line, with a label or, where the PDF lost it, without. */
  readonly noteStart: boolean;
}

type Part = Pick<PagedLine, 'role'> & Partial<Pick<PagedLine, 'noteLabel' | 'noteStart'>>;

const LABEL_ALONE = /^(\d{1,3})\s*$/;
const LABEL_BEFORE_TEXT = /^(\d{1,3})\s?(?=[\p{Script=Han}〈＜《「])(?!\s?[年月日頁版期卷])/u;
/** How many labels in a row a PDF reader may have lost. */
const LABELS_LOST = 3;
const URL_ALONE = /^https?:\/\/\S+$/;

/**
 * Tells the body of a paged text from what the page adds to it: footnotes at its foot and the links that a PDF reader prints under them.
 * A note area begins at a rule of blanks, or at a number on a line of its own before an indented line; it ends where a page begins, which a PDF
 * reader shows by one leading blank. Example: `1⏎  美國中央情報局 …⏎ 與態度，進而…` (note, then page).
 * Counter-example: a number alone before an unindented line is a footnote's marker that fell onto its own line.
 */
export function rolesOf(lines: readonly Line[], layout: Layout): PagedLine[] {
  const out: PagedLine[] = [];
  let page = 1;
  let inNotes = false;
  let afterLabel: string | null = null;
  let lastLabel = 0;
  let notesAreIndented = false;
  const partOf = (line: Line, i: number): Part => {
    if (!layout.paged) return { role: line.blank ? 'blank' : 'body' };
    if (line.afterFormFeed) {
      page += 1;
      inNotes = false;
    }
    if (NOTE_RULE.test(line.text)) inNotes = true;
    if (line.blank) return { role: 'blank' };
    const text = line.text.trimEnd();
    if (URL_ALONE.test(text)) return { role: inNotes || nextStartsPage(lines, i) ? 'running-url' : 'body' };
    const label = LABEL_ALONE.exec(text)?.[1];
    if (label && startsIndented(lines, i)) {
      inNotes = true;
      afterLabel = label;
      lastLabel = Number(label);
      return { role: 'note', noteLabel: label, noteStart: true };
    }
    const begins = line.indent === 1 && afterLabel === null;
    if (begins && out.some(({ role }) => role !== 'blank')) {
      page += 1;
      inNotes = false;
    }
    // Where the notes are indented and the body is not, a note that lost its label and its rule is known by its indent.
    if (notesAreIndented && line.indent > 1) inNotes = true;
    if (!inNotes) return { role: 'body' };
    const found = Number(LABEL_BEFORE_TEXT.exec(text)?.[1] ?? 0);
    const inline = found > lastLabel && found <= lastLabel + LABELS_LOST ? String(found) : null;
    if (inline) lastLabel = found;
    if (afterLabel !== null && line.indent > 1) notesAreIndented = true;
    const unlabelled = line.indent > 1 && afterLabel === null;
    afterLabel = null;
    return { role: 'note', noteLabel: inline, noteStart: inline !== null || unlabelled };
  };
  for (const [i, line] of lines.entries()) {
    const part = { noteLabel: null, noteStart: false, ...partOf(line, i) };
    out.push({ ...line, ...part, page: layout.paged ? page : null });
  }
  return out;
}

function nextFilled(lines: readonly Line[], after: number): Line | undefined {
  for (let i = after + 1; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (!line.blank) return line;
  }
  return undefined;
}

function startsIndented(lines: readonly Line[], label: number): boolean {
  return (nextFilled(lines, label)?.indent ?? 0) > 0;
}

/** A link at the foot of a page that has no notes: only links stand between it and the next page's first line. */
function nextStartsPage(lines: readonly Line[], url: number): boolean {
  for (let i = url + 1; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.blank || URL_ALONE.test(line.text.trimEnd())) continue;
    return line.indent === 1;
  }
  return false;
}
