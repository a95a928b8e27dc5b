import type { KbPassage, KnowledgeBase } from '@/lib/schema/knowledge-base';

/** A part of a text to be printed: its kind, its words, and the notes that are called in it. */
export interface Part {
  readonly kind: 'title' | 'heading' | 'paragraph';
  readonly text: string;
  /** In the order of their places in `text`. */
  readonly calls: readonly { readonly at: number; readonly label: string; readonly note: string }[];
}

/** What a printed page says of itself, and how it is set. */
export interface Setting {
  readonly head: string;
  readonly firstPage: number;
  readonly columns: 1 | 2;
  readonly isVertical: boolean;
  readonly fontSize: number;
  readonly lang: string;
}

const PRINTED = new Set(['title', 'byline', 'heading', 'paragraph', 'list-item']);

/** The parts of a document that was ingested, without its tables; the notes are those that the text calls. */
export function partsOf(kb: KnowledgeBase, documentId: string, markers: Markers): Part[] {
  const passages = kb.passages.filter((one) => one.documentId === documentId);
  const notes = new Map(
    passages.flatMap(({ kind, locator, text }) =>
      kind === 'footnote' && locator.footnote !== null ? [[locator.footnote, text] as const] : [],
    ),
  );
  return passages
    .filter(({ kind }) => PRINTED.has(kind))
    .map((passage) => ({
      kind: passage.kind === 'title' || passage.kind === 'heading' ? passage.kind : 'paragraph',
      text: passage.text,
      calls: callsIn(passage, markers).flatMap(({ at, label }) => {
        const note = notes.get(label);
        return note === undefined ? [] : [{ at, label, note }];
      }),
    }));
}

/** The calls of a passage: where in its text, and of which note. */
export type Markers = (passage: KbPassage) => { at: number; label: string }[];

function callsIn(passage: KbPassage, markers: Markers) {
  return markers(passage).toSorted((a, b) => a.at - b.at);
}

/** The text of the parts, a paragraph a line: what the printed pages are compared with. */
export function plainOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('\n\n');
}
