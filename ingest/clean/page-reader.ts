import type { LineMarks } from './language';
import type { Layout } from './layout';
import { NOTE_RULE } from './layout-rule';
import type { Line } from './lines';
import { isLink, type Lookahead, lookaheadOf, numberAlone } from './lookahead';
import { noteLabel } from './note-label';
import type { Part } from './paged-line';

/** How many labels in a row a PDF reader may have lost. */
const LABELS_LOST = 3;
/** So many lines the notes of a page take at most, in a file whose pages have feet. */
const LONGEST_NOTES = 24;
/** A note's number is no further ahead of the last. */
const FAR_AHEAD = 20;
const OPEN_BRACKET = /[（(][^）)]*$/;

/**
 * Walks down the lines of a paged text. A note area begins at a rule of blanks or of signs, or at a number on a line of its own before an indented line; it
 * ends where a page begins, which a form feed shows, a page's number, or one leading blank where a PDF reader left neither.
 * Example: `1⏎  美國中央情報局 …⏎ 與態度，進而…` (note, then page). Counter-examples: a number alone before an unindented line, and one that comes
 * again as the next number alone, are footnotes' markers that fell onto their own line.
 */
export class PageReader {
  page = 1;
  private readonly ahead: Lookahead;
  private inNotes = false;
  private afterLabel = false;
  private lastLabel = 0;
  private notesAreIndented = false;
  /** The last line of a note opened a bracket and did not close it. */
  private isBracketOpen = false;
  private hasInlineLabel = false;
  private begun = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly layout: Pick<Layout, 'feet' | 'hasFormFeeds' | 'doubled'>,
    private readonly marks: LineMarks,
  ) {
    this.ahead = lookaheadOf(lines);
  }

  partOf(line: Line, i: number): Part {
    if (line.afterFormFeed) this.turnPage();
    const isRule = NOTE_RULE.test(line.text);
    if (isRule) this.inNotes = true;
    if (line.blank) return { role: 'blank' };
    if (isRule) return { role: 'running-head' };
    if (this.layout.feet.has(i)) {
      this.turnPage();
      return { role: 'running-head' };
    }
    if (this.beginsNotesAtFoot(line, i)) this.inNotes = true;
    if (this.endsNotes(line, i)) this.turnPage();
    const atPageStart = this.begun && !this.afterLabel && this.startsPage(line);
    this.begun = true;
    if (isLink(line)) {
      const next = this.ahead.words[i];
      return { role: this.inNotes || (next && this.startsPage(next)) ? 'running-url' : 'body' };
    }
    const label = numberAlone(line);
    if (label && this.isPageNumber(Number(label))) {
      this.turnPage();
      return { role: 'running-head' };
    }
    if (label && (this.ahead.filled[i]?.indent ?? 0) > 0 && this.ahead.number[i] !== label) {
      this.inNotes = true;
      this.afterLabel = true;
      this.lastLabel = Number(label);
      return { role: 'note', noteLabel: label, noteStart: true };
    }
    if (atPageStart) this.turnPage();
    // Where the notes are indented and the body is not, a note that lost its label and its rule is known by its indent.
    if (this.notesAreIndented && line.indent > 1) this.inNotes = true;
    return this.inNotes ? this.noteLine(line) : { role: 'body' };
  }

  private noteLine(line: Line): Part {
    const inline = this.nextLabel(line);
    if (inline !== null) {
      this.lastLabel = inline;
      this.hasInlineLabel = true;
    }
    if (this.afterLabel && line.indent > 1) this.notesAreIndented = true;
    const unlabelled = line.indent > 1 && !this.afterLabel && !this.isBracketOpen;
    this.isBracketOpen = OPEN_BRACKET.test(line.text);
    this.afterLabel = false;
    const number = inline === null ? null : String(inline);
    return { role: 'note', noteLabel: number, noteStart: inline !== null || unlabelled };
  }

  /** The number at the beginning of a line where it is that of the next note, or of one of the next whose numbers were lost. */
  private nextLabel(line: Line): number | null {
    const label = noteLabel(line.text, this.marks) ?? 0;
    const isDue = this.lastLabel === 0 || label <= this.lastLabel + LABELS_LOST;
    return label > this.lastLabel && isDue ? label : null;
  }

  /** The numbers of the notes run on; one far ahead of them, at their end, is that of the page. */
  private isPageNumber(number: number): boolean {
    return this.inNotes && !this.afterLabel && this.lastLabel > 0 && number > this.lastLabel + FAR_AHEAD;
  }

  /** Above the foot of a page, behind a blank line: a line that begins with the number of the next note. */
  private beginsNotesAtFoot(line: Line, i: number): boolean {
    const { feet } = this.layout;
    if (feet.size === 0 || this.inNotes || !this.lines[i - 1]?.blank || this.nextLabel(line) === null)
      return false;
    // The last page may end without its number.
    if (this.lastLabel > 0 && i + LONGEST_NOTES >= this.lines.length) return true;
    for (let at = i + 1; at <= i + LONGEST_NOTES; at += 1) if (feet.has(at)) return true;
    return false;
  }

  /** In a file whose lines stand close and whose pages nothing parts: below the notes, behind a blank line, what has no number of its own is the next page. */
  private endsNotes(line: Line, i: number): boolean {
    const { feet, hasFormFeeds, doubled } = this.layout;
    if (!this.inNotes || !this.hasInlineLabel || doubled || hasFormFeeds || feet.size > 0) return false;
    return Boolean(this.lines[i - 1]?.blank) && this.nextLabel(line) === null && !isLink(line);
  }

  private startsPage(line: Line): boolean {
    return this.layout.hasFormFeeds || this.layout.feet.size > 0 ? line.afterFormFeed : line.indent === 1;
  }

  private turnPage(): void {
    if (this.begun) this.page += 1;
    this.inNotes = false;
  }
}
