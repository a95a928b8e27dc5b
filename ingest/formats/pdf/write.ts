import type { Box, NoteCall, Page, StatedBlock } from '../text-of-record';
import type { Part } from './compose';
import { WIDE, withoutSoftHyphens } from './fold';
import { gapBefore, type Line } from './lines';
import { labelOf } from './notes';

/** A text with what is known of its parts. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly StatedBlock[];
  readonly pages: readonly Page[];
  readonly boxes: readonly Box[];
  readonly calls: readonly NoteCall[];
}

/** A page as it is to be written. */
export type PageToWrite = Pick<Page, 'label' | 'width' | 'height'>;

const BROKEN_WORD = /(\p{L}{2,})[-\u2010]$/u;
/** Raised figures and signs that call a note. */
const CALL = /^[[(（［〔【]?(\d{1,3}|[*†‡§※])[\])）］〕】]?$/u;
const RAISED = 0.8;

/** Writes the parts of pages as one text, a part a line, and notes where every run of it stands. */
export function written(parts: readonly Part[], pages: readonly PageToWrite[]): Written {
  const writer = new Writer(vocabularyOf(parts), labelsByPage(parts));
  const spans = pages.map(() => ({ start: 0, end: 0 }));
  let next = 0;
  for (const [number, span] of spans.entries()) {
    span.start = writer.text.length;
    while (next < parts.length && (parts[next] as Part).page === number) writer.part(parts[next++] as Part);
    span.end = writer.text.length;
  }
  const { text, blocks, boxes, calls } = writer;
  return {
    text,
    blocks,
    boxes,
    calls,
    pages: pages.map((page, i) => ({ ...page, span: spans[i] ?? { start: 0, end: 0 } })),
  };
}

class Writer {
  text = '';
  readonly blocks: StatedBlock[] = [];
  readonly boxes: Box[] = [];
  readonly calls: NoteCall[] = [];

  constructor(
    private readonly vocabulary: ReadonlySet<string>,
    private readonly notes: ReadonlyMap<number, ReadonlySet<string>>,
  ) {}

  part({ page, kind, lines, continues }: Part): void {
    const start = this.text.length;
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.join(line, start);
      this.line(line, page, kind);
    }
    const span = { start, end: this.text.length };
    if (span.end > span.start) this.blocks.push({ span, kind, ...(continues && { continues }) });
    this.text += '\n';
  }

  private line({ runs, size, start }: Line, page: number, kind: Part['kind']): void {
    const lineStart = this.text.length;
    let end = start;
    for (const run of runs) {
      const words = withoutSoftHyphens(run.text).replace(/\s+/g, ' ').trim();
      if (words === '') continue;
      this.text += gapBefore(this.text.slice(lineStart), run, run.start - end, size);
      end = Math.max(end, run.end);
      const span = { start: this.text.length, end: this.text.length + words.length };
      this.text += words;
      const { x, y, width, height } = run.box;
      this.boxes.push({ span, page, x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) });
      const label = CALL.exec(words)?.[1];
      const isRaised = run.size < size * RAISED;
      // A note that found no room stands at the foot of the next page.
      const isNote = (on: number): boolean => label !== undefined && this.notes.get(on)?.has(label) === true;
      if (kind !== 'note' && label !== undefined && isRaised && (isNote(page) || isNote(page + 1)))
        this.calls.push({ span, label });
    }
  }

  /** Joins the next line to what stands there: a word that was broken is mended, Latin words are parted by a blank, Chinese characters stand side by side. */
  private join({ runs, place }: Line, from: number): void {
    if (place === 'cell') {
      this.text += '\t';
      return;
    }
    const next = withoutSoftHyphens(runs.map(({ text }) => text).join('')).trimStart();
    const broken = BROKEN_WORD.exec(this.text.slice(from));
    if (broken && /^\p{Ll}/u.test(next)) {
      const rest = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '';
      if (!this.vocabulary.has(`${broken[1]}-${rest}`.toLowerCase())) {
        this.text = this.text.slice(0, -1);
        const last = this.boxes.at(-1);
        if (last && last.span.end > this.text.length)
          this.boxes[this.boxes.length - 1] = {
            ...last,
            span: { start: last.span.start, end: this.text.length },
          };
      }
      return;
    }
    const isWide = WIDE.test(this.text.slice(-1)) || WIDE.test(next[0] ?? '');
    if (!isWide && !/[-\u2010\u2013\u2014/]$/.test(this.text)) this.text += ' ';
  }
}

/** The words with hyphens that stand unbroken somewhere. */
function vocabularyOf(parts: readonly Part[]): Set<string> {
  const found = new Set<string>();
  for (const { lines } of parts)
    for (const { runs } of lines)
      for (const { text } of runs)
        for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) found.add(word.toLowerCase());
  return found;
}

/** The labels of the notes on each page. */
function labelsByPage(parts: readonly Part[]): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const { page, kind, lines, continues } of parts) {
    if (kind !== 'note' || continues) continue;
    const label = labelOf(
      (lines[0]?.runs ?? [])
        .map(({ text }) => text)
        .join('')
        .trimStart(),
    );
    if (label === null) continue;
    const labels = found.get(page) ?? new Set();
    labels.add(label);
    found.set(page, labels);
  }
  return found;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
