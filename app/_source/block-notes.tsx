import Link from 'next/link';
import type { MentionNote } from '@/lib/queries/source-view';
import { Glyph } from '../_event/glyph';
import { formatDate } from '../_event/temporary-format';
import { titleIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';

/** The events that a block tells of, in its margin: date and title. */
export async function BlockNotes({ notes }: { notes: MentionNote[] }) {
  if (notes.length === 0) return null;
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  return (
    <aside aria-label={t('source.noted')} className="block-notes">
      <ul>
        {notes.map((note) => (
          <li key={note.mentionId}>
            <Link href={`/events/${encodeURIComponent(note.eventId)}`} className="flex gap-2 hover:text-accent">
              <span className="pt-0.5">
                <Glyph type={note.type} />
              </span>
              <span>
                <span className="block text-ink-faint">{formatDate(note.edtf, locale)}</span>
                {titleIn(locale, note)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
