import type { Segment } from '@/lib/queries/marked-text';

/** A text with the words that were searched for marked. */
export function MarkedWords({ segments }: { segments: readonly Segment[] }) {
  let offset = 0;
  return segments.map(({ text, marks }) => {
    const key = offset;
    offset += text.length;
    return marks.length > 0 ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
