import type { Span } from '@/lib/schema/span';

const SENTENCE = /[^。！？!?\n]+[。！？!?\n」』）)]*/g;

/** The sentences of a plain text: up to 。！？ or a line's end, with the closing marks behind it. White space may stand between them. */
export function sentencesOf(text: string): Span[] {
  return [...text.matchAll(SENTENCE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
