import Link from 'next/link';
import type { MentionNote } from '@/lib/queries/source-view';
import { formatDate } from '@/lib/time/format-date';
import { Glyph } from '../_event/glyph';
import { titleIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { MentionSteps } from './mention-steps';

/** The events that a block tells of, in its margin: each date once, each title on a line. */
export async function BlockNotes({ notes }: { notes: MentionNote[] }) {
  if (notes.length === 0) return null;
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  return (
    <div className="block-notes">
      <ul aria-label={t('source.noted')}>
        {notes.map((note, i) => (
          <li key={note.mentionId}>
            {note.edtf !== notes[i - 1]?.edtf && (
              <span className="block pt-1 text-ink-faint first:pt-0">{formatDate(note.edtf, locale)}</span>
            )}
            <span className="flex items-center justify-between gap-1.5">
              <Link
                href={`/events/${encodeURIComponent(note.eventId)}`}
                title={titleIn(locale, note)}
                prefetch={false}
                className="flex min-w-0 items-center gap-1.5 hover:text-accent"
              >
                <Glyph type={note.type} />
                <span className="truncate">{titleIn(locale, note)}</span>
              </Link>
              <MentionSteps note={note} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
