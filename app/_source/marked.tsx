import Link from 'next/link';
import type { Segment } from '@/lib/queries/marked-text';
import { TARGET_MARK } from '@/lib/queries/source-blocks';

interface Props {
  segments: Segment[];
  /** Which event each mention tells of. */
  eventOfMention: Record<string, string>;
  /** Whether the linked words begin here: only their first stretch is scrolled to. */
  anchor: boolean;
}

/** Text with its mentions marked, each a link to its event; the linked words stand out. */
export function Marked({ segments, eventOfMention, anchor }: Props) {
  const first = segments.findIndex(({ marks }) => marks.includes(TARGET_MARK));
  let offset = 0;
  return segments.map(({ text, marks }, i) => {
    const key = offset;
    offset += text.length;
    if (marks.length === 0) return <span key={key}>{text}</span>;
    const target = marks.includes(TARGET_MARK);
    const event = marks.map((mark) => eventOfMention[mark]).find((id) => id !== undefined);
    return (
      <mark
        key={key}
        id={anchor && i === first ? 'passage' : undefined}
        className={target ? 'target' : 'mention'}
      >
        {event === undefined ? text : <Link href={`/events/${encodeURIComponent(event)}`}>{text}</Link>}
      </mark>
    );
  });
}
