import type { Span } from '@/lib/schema/span';

/** Words of a text and the happening that they tell of, by a key of the annotator's. */
export interface Mark {
  readonly key: string;
  readonly span: Span;
}

const MARK = /⟦([^|⟧]+)\|([^⟧]+)⟧/g;

/**
 * Reads a text in which passages are marked with the happening that they tell of: `⟦visit|普丁訪問平壤⟧，⟦visit|與金正日會談⟧`. Equal keys are one
 * happening.
 * @returns the text without the marks, and the marked passages in its offsets
 */
export function markedText(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, key = '', words = ''] = match;
    text += marked.slice(at, match.index);
    marks.push({ key, span: { start: text.length, end: text.length + words.length } });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}
