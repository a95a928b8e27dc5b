import type { PlacedSegment } from '@/lib/queries/marked-text';
import { CALL_MARK } from '@/lib/queries/note-calls';
import { FOUND_MARK, TARGET_MARK } from '@/lib/queries/source-blocks';
import type { CellView, MentionNote, SourceDetail, TableBlock, TextBlock } from '@/lib/queries/source-view';
import type { EventType } from '@/lib/schema/vocabulary';
import { formatDate } from '@/lib/time/format-date';
import { titleIn } from '../_event/words';
import type { AppLocale } from '../_i18n/locale';

/**
 * A document's text as the page sends it to the browser. React writes every element that a server component returns twice into a page, as markup and as
 * data; so the elements are made by client components out of these short lists, in which each event and each word stands once.
 */

/** How a stretch stands out: an event's words, the linked words (`first` where they begin), words looked for; or it is the call of a footnote. */
export type Look = 'mention' | 'target' | 'first' | 'found' | 'call';

/** The words, their raw runs (`lib/queries/raw-runs`, parted by blanks), and for marked ones their look and the event told of. */
export type Stretch = [text: string, runs: string, look?: Look, event?: string];

/** An event beside its words; `date` is empty where the note above has the same. */
export interface PackedNote {
  date: string;
  event: string;
  title: string;
  type: EventType;
  /** Which of how many passages on its event, and the links to the neighbouring ones; null for the only one. */
  steps: [number: number, of: number, previous: string | null, next: string | null] | null;
}

export type PackedCell = Stretch[][];

/** `footnotes` are those that the block calls. */
export type PackedBlock = { id: string; notes: PackedNote[]; footnotes: PackedBlock[] } & (
  | { kind: TextBlock['kind']; level: number; number: string | null; text: Stretch[] }
  | {
      kind: 'table';
      corner: PackedCell;
      columns: { name: string; head: PackedCell }[];
      rows: { name: string; head: PackedCell; cells: PackedCell[] }[];
    }
);

/** Packs stretches one after the other; the first of the linked words is found only once. */
function packer(eventOfMention: Record<string, string>) {
  let isFound = false;
  const lookOf = (marks: string[]): Look => {
    if (!marks.includes(TARGET_MARK)) return marks.includes(FOUND_MARK) ? 'found' : 'mention';
    if (isFound) return 'target';
    isFound = true;
    return 'first';
  };
  const stretch = ({ text, marks, at }: PlacedSegment): Stretch => {
    const runs = at.join(' ');
    if (marks.length === 0) return [text, runs];
    const event = marks.map((mark) => eventOfMention[mark]).find((id) => id !== undefined);
    return event === undefined ? [text, runs, lookOf(marks)] : [text, runs, lookOf(marks), event];
  };
  return (segments: readonly PlacedSegment[]): Stretch[] =>
    segments.flatMap((segment) => {
      const isCall = (mark: string) => mark.startsWith(CALL_MARK);
      const calls = segment.marks.filter(isCall).map((mark) => mark.slice(CALL_MARK.length));
      const words = stretch({ ...segment, marks: segment.marks.filter((mark) => !isCall(mark)) });
      return [words, ...calls.map((label): Stretch => [label, '', 'call'])];
    });
}

function packNotes(notes: readonly MentionNote[], locale: AppLocale): PackedNote[] {
  return notes.map((note, i) => ({
    date: note.edtf === notes[i - 1]?.edtf ? '' : formatDate(note.edtf, locale),
    event: note.eventId,
    title: titleIn(locale, note),
    type: note.type,
    steps: note.of < 2 ? null : [note.number, note.of, note.previous?.href ?? null, note.next?.href ?? null],
  }));
}

type Pack = ReturnType<typeof packer>;

function packTable(table: TableBlock, pack: Pack) {
  const cell = (view: CellView): PackedCell => view.map(pack);
  return {
    kind: table.kind,
    corner: cell(table.corner),
    columns: table.columns.map(({ name, head }) => ({ name, head: cell(head) })),
    rows: table.rows.map(({ name, head, cells }) => ({ name, head: cell(head), cells: cells.map(cell) })),
  };
}

/** The labels of the footnotes that stretches call. */
const callsIn = (text: readonly Stretch[]) =>
  text.flatMap(([label, , look]) => (look === 'call' ? [label] : []));

/** The stretches of a block. */
export function stretchesIn(block: PackedBlock): Stretch[] {
  if (block.kind !== 'table') return block.text;
  const heads = [block.corner, ...[...block.columns, ...block.rows].map(({ head }) => head)];
  return [...heads, ...block.rows.flatMap(({ cells }) => cells)].flat(2);
}

/** Puts each footnote that is called beside the block that calls it; the others stay where they are. */
function withFootnotes(blocks: readonly PackedBlock[]): PackedBlock[] {
  const labelled = blocks.flatMap((block) =>
    block.kind === 'footnote' && block.number !== null ? [[block.number, block] as const] : [],
  );
  const byLabel = new Map([...labelled].reverse());
  const beside = new Set<PackedBlock>();
  const placed = blocks.map((block) => {
    const footnotes = callsIn(stretchesIn(block)).flatMap((label) => byLabel.get(label) ?? []);
    for (const footnote of footnotes) beside.add(footnote);
    return { block, footnotes };
  });
  return placed.flatMap(({ block, footnotes }) => (beside.has(block) ? [] : [{ ...block, footnotes }]));
}

/** The blocks of the reading view, with the notes in the reader's language. */
export function packBlocks(
  { blocks, eventOfMention }: Pick<SourceDetail, 'blocks' | 'eventOfMention'>,
  locale: AppLocale,
): PackedBlock[] {
  const pack = packer(eventOfMention);
  const packed = blocks.map((block): PackedBlock => {
    const own = { id: block.id, notes: packNotes(block.notes, locale), footnotes: [] };
    if (block.kind === 'table') return { ...own, ...packTable(block, pack) };
    const { kind, level, locator, segments } = block;
    return { ...own, kind, level, number: locator.footnote, text: pack(segments) };
  });
  return withFootnotes(packed);
}

/** The text of the raw view. */
export function packRaw({ raw, eventOfMention }: Pick<SourceDetail, 'raw' | 'eventOfMention'>): Stretch[] {
  return packer(eventOfMention)(raw);
}
