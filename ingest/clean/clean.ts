import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import { applyEdits, type Edit, OffsetMap } from '@/lib/text/offset-map';
import { type Footnote, footnotesOf } from './footnotes';
import { rolesOf, withFurniture } from './furniture';
import { invisibleEdits } from './invisible';
import { joinEdits } from './joins';
import type { CleaningLanguage } from './language';
import { layoutOf } from './layout';
import { linesOf } from './lines';
import { markerEdits, type NoteMarker } from './markers';
import { noteDoubts } from './note-doubts';
import { furnitureIn } from './page-furniture';
import type { PagedLine } from './paged-line';
import { repeatsOf } from './repeats';

export type { Footnote } from './footnotes';

/** What the cleaning doubts; the span is raw. */
export type CleanDiagnostic = Pick<KbDiagnostic, 'rule' | 'severity' | 'span' | 'message'>;

/** A document's running text: one line a paragraph, without page furniture, footnotes and repetitions. */
export interface CleanText {
  readonly text: string;
  /** From `text` back to the raw decoded document. */
  readonly map: OffsetMap;
  /** Where the file holds the text, in raw offsets: one place, or one for each copy. */
  readonly places: readonly Span[];
  readonly footnotes: readonly Footnote[];
  /** Where the footnotes are called, in offsets of `text`. */
  readonly markers: readonly NoteMarker[];
  /** The page on which each place of the raw text stands: sorted starts of pages, empty where the file shows none. */
  readonly pageStarts: readonly number[];
  readonly diagnostics: readonly CleanDiagnostic[];
}

interface Stage {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Cleans a document by named edits in this order: lines first (they need the raw layout), then what cannot be seen, then repetitions (so that
 * the rest works on one copy), glyphs (so that the later rules see the real words), footnote markers (while blanks still tell figures
 * apart), blanks.
 */
export function clean(raw: string, language: CleaningLanguage): CleanText {
  const { marks, glyphEdits, glyphCandidates, markEdits, blankEdits } = language;
  const all = linesOf(raw);
  const furniture = furnitureIn(all, marks);
  const lines = furniture.size === 0 ? all : all.filter((line) => !furniture.has(line));
  const layout = layoutOf(lines, marks);
  const paged = withFurniture(rolesOf(lines, layout, marks), all, furniture);
  const footnotes = footnotesOf(paged, language);
  const joined = edited({ text: raw, map: OffsetMap.identity(raw.length) }, joinEdits(paged, layout, marks));
  const visible = edited(joined, invisibleEdits(joined.text));
  const repeats = repeatsOf(visible.text);
  const once = edited(visible, repeats.edits);
  const mended = edited(once, glyphEdits(once.text));
  const called = markerEdits(
    mended.text,
    footnotes.flatMap(({ label }) => label ?? []),
    marks,
  );
  const unmarked = edited({ text: mended.text, map: OffsetMap.identity(mended.text.length) }, called.edits);
  const plain = edited(unmarked, markEdits(unmarked.text));
  const closed = edited(plain, blankEdits(plain.text));
  const sinceMended = closed.map;
  const markers = called.markers.map(({ label, at }) => ({
    label,
    at: sinceMended.toClean({ start: at, end: at }).start,
  }));
  return {
    text: closed.text,
    map: mended.map.compose(sinceMended),
    places: repeats.places.map((place) => visible.map.toRaw(place)),
    footnotes,
    markers,
    pageStarts: pageStartsOf(paged),
    diagnostics: [
      ...glyphCandidates(once.text).map(({ span, message }): CleanDiagnostic => {
        return { rule: 'glyph-candidate', severity: 'info', span: once.map.toRaw(span), message };
      }),
      ...noteDoubts(footnotes, markers).map(({ rule, note, message }): CleanDiagnostic => {
        return { rule, severity: 'info', span: note.pieces[0] ?? null, message };
      }),
    ],
  };
}

function edited(before: Stage, edits: readonly Edit[]): Stage {
  if (edits.length === 0) return before;
  const { text, map } = applyEdits(before.text, edits);
  return { text, map: before.map.compose(map) };
}

function pageStartsOf(lines: readonly PagedLine[]): number[] {
  const starts: number[] = [];
  for (const line of lines) if (line.page !== null && line.page > starts.length) starts.push(line.span.start);
  return starts;
}
