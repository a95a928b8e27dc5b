import type { PlacedSegment } from '@/lib/queries/marked-text';
import { CALL_MARK } from '@/lib/queries/note-calls';
import { FOUND_MARK, TARGET_MARK } from '@/lib/queries/source-blocks';
import type { CellView, MentionNote, SourceDetail, TableBlock } from '@/lib/queries/source-view';
import { formatDate } from '@/lib/time/format-date';
import { titleIn } from '../_event/words';
import type { AppLocale } from '../_i18n/locale';
import type { Look, PackedBlock, PackedCell, PackedNote, Stretch } from './packed-block';
import { withFootnotes } from './with-footnotes';

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

/** The blocks of the reading view, with the notes in the reader's language. */
export function packBlocks(
  { blocks, eventOfMention }: Pick<SourceDetail, 'blocks' | 'eventOfMention'>,
  locale: AppLocale,
): PackedBlock[] {
  const pack = packer(eventOfMention);
  const packed = blocks.map((block): PackedBlock => {
    const own = { id: block.id, notes: packNotes(block.notes, locale), names: block.names, footnotes: [] };
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
