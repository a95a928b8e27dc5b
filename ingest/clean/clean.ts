import type { Span } from '@/lib/schema/span';
import { applyEdits, type Edit, OffsetMap } from '@/lib/text/offset-map';
import { blankEdits } from './blanks';
import { type PagedLine, rolesOf } from './furniture';
import { glyphEdits } from './glyphs';
import { joinEdits } from './joins';
import { layoutOf } from './layout';
import { linesOf } from './lines';
import { markerEdits, type NoteMarker } from './markers';
import { repeatsOf } from './repeats';

/** A footnote, as it reads and where it stands in the raw text. */
export interface Footnote {
  readonly label: string | null;
  readonly text: string;
  readonly pieces: readonly Span[];
}

/** A document's running text: one line a paragraph, without page furniture, footnotes and repetitions. */
export interface CleanText {
  readonly text: string;
  /** From `text` back to the raw decoded document. */
  readonly map: OffsetMap;
  /** Where the file holds the text, in raw offsets: one place, or one for each telling. */
  readonly places: readonly Span[];
  readonly footnotes: readonly Footnote[];
  /** Where the footnotes are called, in offsets of `text`. */
  readonly markers: readonly NoteMarker[];
  /** The page on which each place of the raw text stands: sorted starts of pages, empty where the file shows none. */
  readonly pageStarts: readonly number[];
}

/**
 * Cleans a document by named edits in this order: lines first (they need the raw layout), then repetitions (so that the rest works on one
 * telling), glyphs (so that the later rules see the real words), footnote markers (while blanks still tell figures apart), blanks.
 */
export function clean(raw: string): CleanText {
  const lines = linesOf(raw);
  const layout = layoutOf(lines);
  const paged = rolesOf(lines, layout);
  const footnotes = footnotesOf(raw, paged);
  const joined = edited({ text: raw, map: OffsetMap.identity(raw.length) }, joinEdits(paged, layout));
  const repeats = repeatsOf(joined.text);
  const places = repeats.places.map((place) => joined.map.toRaw(place));
  const once = edited(joined, repeats.edits);
  const mended = edited(once, glyphEdits(once.text));
  const labels = footnotes.flatMap(({ label }) => label ?? []);
  const called = markerEdits(mended.text, labels);
  const unmarked = edited(mended, called.edits);
  const closed = edited(unmarked, blankEdits(unmarked.text));
  const markers = called.markers.map(({ label, at }) => ({
    label,
    at: closed.map.toClean({ start: 0, end: mended.map.toRaw({ start: at, end: at + 1 }).start }).end,
  }));
  return { ...closed, places, footnotes, markers, pageStarts: pageStartsOf(paged) };
}

function edited(
  before: { text: string; map: OffsetMap },
  edits: readonly Edit[],
): { text: string; map: OffsetMap } {
  const { text, map } = applyEdits(before.text, edits);
  return { text, map: before.map.compose(map) };
}

function footnotesOf(raw: string, lines: readonly PagedLine[]): Footnote[] {
  const notes: { label: string | null; pieces: Span[] }[] = [];
  for (const line of lines) {
    if (line.role !== 'note') continue;
    if (line.noteStart || notes.length === 0) notes.push({ label: line.noteLabel, pieces: [] });
    const note = notes.at(-1) as { label: string | null; pieces: Span[] };
    if (line.text.trim() !== note.label) note.pieces.push(line.content);
  }
  return notes
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ label, pieces }) => {
      const joined = pieces.map(({ start, end }) => raw.slice(start, end)).join('');
      const mended = applyEdits(joined, glyphEdits(joined)).text;
      return { label, pieces, text: label && mended.startsWith(label) ? mended.slice(label.length) : mended };
    });
}

function pageStartsOf(lines: readonly PagedLine[]): number[] {
  const starts: number[] = [];
  for (const line of lines) if (line.page !== null && line.page > starts.length) starts.push(line.span.start);
  return starts;
}
