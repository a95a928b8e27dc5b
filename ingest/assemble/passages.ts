import type { Block } from '@/lib/schema/annotation';
import type { KbPassage, Locator } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import type { CleanText, Footnote } from '../clean/clean';
import type { TextRecord } from '../read/read-document';
import { type RawText, rawPieces } from './raw-spans';

export function passageId(documentId: string, ordinal: number): string {
  return `${documentId}:p${ordinal}`;
}

const ids = new WeakMap<readonly Block[], string[]>();

/** The id of a passage of a document, the same text whenever it is asked for: all that stands in a passage names it. */
export function passageIdIn(documentId: string, blocks: readonly Block[], ordinal: number): string {
  const known = ids.get(blocks) ?? blocks.map((_, i) => passageId(documentId, i));
  ids.set(blocks, known);
  return known[ordinal] ?? passageId(documentId, ordinal);
}

/** What is known of a document's text when its passages are made; the record of its format is absent for plain text. */
interface Text {
  readonly raw: RawText;
  readonly clean: CleanText;
  readonly blocks: readonly Block[];
  readonly record: TextRecord | undefined;
}

/** The passages of a document in reading order, its footnotes behind them. */
export function passagesOf(documentId: string, { raw, clean, blocks, record }: Text): KbPassage[] {
  const repeated = new Repetition(raw.rawText, clean.places);
  const body = blocks.map((block, ordinal): KbPassage => {
    const pieces = rawPieces(raw, block.span);
    return {
      id: passageIdIn(documentId, blocks, ordinal),
      documentId,
      ordinal,
      kind: block.kind,
      level: block.level,
      text: clean.text.slice(block.span.start, block.span.end),
      pieces,
      repeats: repeated.of(pieces),
      locator: locatorOf(block, pageAt(clean.pages, pieces[0]?.start ?? 0)),
      ...acrossPages(pieces, clean.pages, record),
    };
  });
  const notes = clean.footnotes.map((note, i): KbPassage => {
    const page = pageAt(clean.pages, note.pieces[0]?.start ?? 0);
    return {
      ...noteOf(documentId, body.length + i, note, page, sectionCalling(note.label, clean, blocks)),
      ...acrossPages(note.pieces, clean.pages, record),
    };
  });
  return [...body, ...notes];
}

function locatorOf({ section, paragraph, row, column }: Block, page: string | null): Locator {
  return { section: [...section], page, paragraph, row, column, footnote: null };
}

function noteOf(
  documentId: string,
  ordinal: number,
  { label, text, pieces }: Footnote,
  page: string | null,
  section: readonly string[],
): Omit<KbPassage, 'turns' | 'isMachineRead'> {
  return {
    id: passageId(documentId, ordinal),
    documentId,
    ordinal,
    kind: 'footnote',
    level: 0,
    text,
    pieces: [...pieces],
    repeats: [],
    locator: { section: [...section], page, paragraph: null, row: null, column: null, footnote: label },
  };
}

/** The headings over the passage that calls a footnote; none where nothing calls it. */
function sectionCalling(
  label: string | null,
  { markers }: CleanText,
  blocks: readonly Block[],
): readonly string[] {
  const at = markers.find((marker) => marker.label === label)?.at;
  const calling =
    at === undefined ? undefined : blocks.find(({ span }) => at >= span.start && at <= span.end);
  return calling?.section ?? [];
}

/** The label of the page on which a place stands; what stands before all is of the first. */
function pageAt(pages: CleanText['pages'], at: number): string | null {
  return (pages.findLast(({ start }) => start <= at) ?? pages[0])?.label ?? null;
}

/** To which other pages a passage goes on, and whether a machine read any of them. */
function acrossPages(
  pieces: readonly Span[],
  pages: CleanText['pages'],
  record: TextRecord | undefined,
): Pick<KbPassage, 'turns' | 'isMachineRead'> {
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  const turns = pages.slice(1).filter((page) => page.start > start && page.start < end);
  const isRead = record?.pages.some(
    ({ span, isMachineRead }) => isMachineRead && span.start < end && span.end > start,
  );
  return {
    turns: turns.map(({ start: at, label: page }) => ({ at, page })),
    isMachineRead: isRead === true,
  };
}

/** Finds a stretch of the first copy again in the others, counting characters that are no white space. */
class Repetition {
  private readonly filled: number[] = [];
  private readonly rank = new Map<number, number>();
  private readonly period: number;

  constructor(
    raw: string,
    private readonly places: readonly Span[],
  ) {
    if (places.length > 1)
      for (let i = 0; i < raw.length; i += 1)
        if (!/\s/.test(raw[i] as string)) {
          this.rank.set(i, this.filled.length);
          this.filled.push(i);
        }
    const [first, second] = places;
    this.period =
      first && second ? (this.rank.get(second.start) ?? 0) - (this.rank.get(first.start) ?? 0) : 0;
  }

  of(pieces: readonly Span[]): Span[] {
    // Words beside the copies are told once.
    const [first] = this.places;
    if (!first || (pieces[0]?.start ?? 0) < first.start || (pieces.at(-1)?.end ?? 0) > first.end) return [];
    const start = this.rank.get(pieces[0]?.start ?? -1);
    const end = this.rank.get((pieces.at(-1)?.end ?? 0) - 1);
    if (start === undefined || end === undefined) return [];
    return this.places.slice(1).flatMap((_, i) => {
      const from = this.filled[start + (i + 1) * this.period];
      const to = this.filled[Math.min(end + (i + 1) * this.period, this.filled.length - 1)];
      return from === undefined || to === undefined || to < from ? [] : [{ start: from, end: to + 1 }];
    });
  }
}
