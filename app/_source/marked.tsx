'use client';

import { eventHref } from '@/lib/addresses';
import type { Stretch } from './packed-block';

/** Text with its mentions marked, each a link to its event; the linked words and those looked for stand out. */
export function Marked({ text }: { text: Stretch[] }) {
  return text.map(([words, runs, look, event]) => {
    if (look === 'call')
      return (
        <sup key={`note ${words}`} id={`call-${words}`}>
          <a href={`#note-${words}`}>{words}</a>
        </sup>
      );
    // A document's characters stand at one place each, so the place tells its stretches apart.
    const key = runs.slice(runs.indexOf(' '));
    if (look === undefined)
      return (
        <span key={key} data-at={runs}>
          {words}
        </span>
      );
    return (
      <mark
        key={key}
        id={look === 'first' ? 'passage' : undefined}
        data-at={runs}
        className={look === 'first' ? 'target' : look}
      >
        {event === undefined ? (
          words
        ) : (
          <a href={eventHref(event)} draggable={false}>
            {words}
          </a>
        )}
      </mark>
    );
  });
}
