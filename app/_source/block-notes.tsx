import { useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import { Glyph } from '../_event/glyph';
import { MentionSteps } from './mention-steps';
import type { PackedNote } from './packed-block';

/** The events that a block tells of, in its margin: each date once, each title on a line. */
export function BlockNotes({ notes }: { notes: PackedNote[] }) {
  const t = useTranslations('source');
  return (
    <ul aria-label={t('noted')}>
      {notes.map(({ date, event, title, type, steps }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block's notes never change places.
        <li key={i}>
          {date !== '' && <span className="date">{date}</span>}
          <span className="note">
            <a href={eventHref(event)} title={title}>
              <Glyph type={type} />
              <span>{title}</span>
            </a>
            {steps !== null && <MentionSteps steps={steps} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
