import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import { applyEdits, type Edit, OffsetMap } from '@/lib/text/offset-map';
import { type Footnote, footnotesOf } from './footnotes';
import { rolesOf, withFurniture } from './furniture';
import { joinEdits } from './joins';
import type { CleaningLanguage, LineMarks } from './language';
import { type Layout, layoutOf } from './layout';
import { linesOf } from './lines';
import type { NoteMarker } from './markers';
import { noteDoubts } from './note-doubts';
import { furnitureIn } from './page-furniture';
import type { PagedLine } from './paged-line';
import { callEdits, partsOf, type StatedPart, type StatedText, statedLayout } from './stated-text';
import { TEXT_EDITS } from './text-edits';

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
  /** Where the pages of the raw text begin, in order, with their labels; empty where the file shows none. */
  readonly pages: readonly PageStart[];
  /** What the format states of the parts of `text`, in order; empty where it states nothing. */
  readonly stated: readonly StatedPart[];
  readonly diagnostics: readonly CleanDiagnostic[];
}

/** Where a page begins in the raw text, and what it is called. */
export interface PageStart {
  readonly start: number;
  readonly label: string;
}

interface Stage {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Cleans a document: its lines first, which need the raw layout, then its text by named edits.
 * @param rows the edits; all of them unless told
 * @param stated what the format of the file states of its parts; the layout is read off the lines where it states nothing
 */
export function clean(
  raw: string,
  language: CleaningLanguage,
  rows = TEXT_EDITS,
  stated?: StatedText,
): CleanText {
  const { marks } = language;
  const { paged, layout } =
    stated && stated.blocks.length > 0 ? statedLayout(raw, stated, marks) : shownLayout(raw, marks);
  const footnotes = footnotesOf(paged, language);
  const calls = stated?.calls ?? [];
  const labels = calls.length > 0 ? [] : footnotes.flatMap(({ label }) => label ?? []);
  const joins = joinEdits(paged, layout, marks);
  const edits = calls.length > 0 ? inOrder([...joins, ...callEdits(calls)]) : joins;
  let stage = edited({ text: raw, map: OffsetMap.identity(raw.length) }, edits);
  let places: readonly Span[] | null = null;
  let markers: readonly NoteMarker[] = calls.map(({ label, span }) => ({
    label,
    at: stage.map.toClean({ start: span.start, end: span.start }).start,
  }));
  const doubts: CleanDiagnostic[] = [];
  for (const { find } of rows) {
    const found = find(stage.text, { language, labels });
    const { map } = stage;
    doubts.push(...(found.doubts ?? []).map((doubt) => ({ ...doubt, span: map.toRaw(doubt.span) })));
    places = found.places?.map((place) => map.toRaw(place)) ?? places;
    const own = applyEdits(stage.text, found.edits);
    stage = found.edits.length === 0 ? stage : { text: own.text, map: map.compose(own.map) };
    markers = [...markers, ...(found.markers ?? [])].map(({ label, at }) => ({
      label,
      at: own.map.toClean({ start: at, end: at }).start,
    }));
  }
  return {
    ...stage,
    places: places ?? [{ start: 0, end: raw.length }],
    footnotes,
    markers,
    pages: stated ? stated.pages.map(({ span, label }) => ({ start: span.start, label })) : pagesOf(paged),
    stated: partsOf(stated?.blocks ?? [], stage.map),
    diagnostics: [
      ...doubts,
      ...noteDoubts(footnotes, markers).map(({ rule, note, message }): CleanDiagnostic => {
        return { rule, severity: 'info', span: note.pieces[0] ?? null, message };
      }),
    ],
  };
}

/** The lines of a text with their parts on the page, as they show themselves. */
function shownLayout(raw: string, marks: LineMarks): { paged: readonly PagedLine[]; layout: Layout } {
  const all = linesOf(raw);
  const furniture = furnitureIn(all, marks);
  const lines = furniture.size === 0 ? all : all.filter((line) => !furniture.has(line));
  const layout = layoutOf(lines, marks);
  return { paged: withFurniture(rolesOf(lines, layout, marks), all, furniture), layout };
}

const inOrder = (edits: readonly Edit[]): Edit[] =>
  edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

function edited(before: Stage, edits: readonly Edit[]): Stage {
  if (edits.length === 0) return before;
  const { text, map } = applyEdits(before.text, edits);
  return { text, map: before.map.compose(map) };
}

function pagesOf(lines: readonly PagedLine[]): PageStart[] {
  const pages: PageStart[] = [];
  for (const { page, span } of lines)
    if (page !== null && page > pages.length)
      pages.push({ start: span.start, label: String(pages.length + 1) });
  return pages;
}
