import type { Segment } from '@/lib/queries/marked-text';
import { langOfSegments } from './lang-of-segments';

/** A stretch of a document with its words marked, in the document's language. */
export function Excerpt({ segments }: { segments: Segment[] }) {
  let offset = 0;
  return (
    <blockquote lang={langOfSegments(segments)} className="evidence">
      {segments.map(({ text, marks }) => {
        const key = offset;
        offset += text.length;
        return marks.length > 0 ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </blockquote>
  );
}
