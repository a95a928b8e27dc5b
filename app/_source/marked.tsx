import Link from 'next/link';
import type { PlacedSegment } from '@/lib/queries/marked-text';
import { FOUND_MARK, TARGET_MARK } from '@/lib/queries/source-blocks';

interface Props {
  segments: PlacedSegment[];
  /** Which event each mention tells of. */
  eventOfMention: Record<string, string>;
  /** Whether the linked words begin here: only their first stretch is scrolled to. */
  anchor: boolean;
}

/** Text with its mentions marked, each a link to its event; the linked words and those looked for stand out. */
export function Marked({ segments, eventOfMention, anchor }: Props) {
  const first = segments.findIndex(({ marks }) => marks.includes(TARGET_MARK));
  let offset = 0;
  return segments.map(({ text, marks, at }, i) => {
    const key = offset;
    offset += text.length;
    const runs = at.join(' ');
    if (marks.length === 0)
      return (
        <span key={key} data-at={runs}>
          {text}
        </span>
      );
    const target = marks.includes(TARGET_MARK);
    const event = marks.map((mark) => eventOfMention[mark]).find((id) => id !== undefined);
    return (
      <mark
        key={key}
        id={anchor && i === first ? 'passage' : undefined}
        data-at={runs}
        className={target ? 'target' : marks.includes(FOUND_MARK) ? 'found' : 'mention'}
      >
        {event === undefined ? (
          text
        ) : (
          <Link href={`/events/${encodeURIComponent(event)}`} prefetch={false} draggable={false}>
            {text}
          </Link>
        )}
      </mark>
    );
  });
}
