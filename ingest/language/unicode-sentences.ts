import type { Span } from '@/lib/schema/span';
import { trimmed } from '@/lib/text/trim';

/** The sentences of any script, by the rules of Unicode (UAX 29). */
const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' });

/** So much of a text is cut at once: each segment holds a copy of all that it was cut from. */
const AT_ONCE = 4096;

/** The sentences of a stretch of a text in any script, without white space at their ends. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let from = start, size = AT_ONCE; from < end; ) {
    const to = Math.min(from + size, end);
    const cut = [...SENTENCES.segment(text.slice(from, to))].map(({ index, segment }) => ({
      start: from + index,
      end: from + index + segment.length,
    }));
    // The last one may go on behind the stretch.
    const whole = to < end ? cut.slice(0, -1) : cut;
    found.push(...whole);
    from = whole.at(-1)?.end ?? from;
    size = whole.length > 0 ? AT_ONCE : size * 2;
  }
  return found.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}
