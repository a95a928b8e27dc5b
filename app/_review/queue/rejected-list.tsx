import { sourceHref } from '@/lib/addresses';
import { listRejected } from '@/lib/queries/review/rejected';
import { langOf } from '@/lib/text/detect-language';
import { formatDate } from '@/lib/time/format-date';
import { Glyph } from '../../_event/glyph';
import { titleIn } from '../../_event/words';
import { requestLocale, requestTranslator } from '../../_i18n/request';
import { Link } from '../../_shell/link';
import type { ReviewAsked } from '../../review/asked';
import { TakeBack } from '../take-back';
import { IfWriting } from './if-writing';

/** What persons have rejected: the words that the machine took for an event, who rejected them and why, and the way back. */
export async function RejectedList({ asked }: { asked: ReviewAsked }) {
  const [list, t, locale] = await Promise.all([
    listRejected({ ...asked.filters, reviewer: asked.reviewer }),
    requestTranslator(),
    requestLocale(),
  ]);
  if (list.length === 0) return <p className="py-8">{t('queue.nothingOf')}</p>;
  return (
    <ul className="space-y-4">
      {list.map(({ edit, who, at, why, as, passages }) => (
        <li key={edit} className="queue-decided">
          {passages.map((passage) => (
            <div key={passage.id} className="mb-2">
              <p className="flex items-baseline gap-2">
                <Glyph type={passage.type} />
                <span className="font-medium font-serif">{titleIn(locale, passage)}</span>
                <span className="text-ink-faint text-xs">{formatDate(passage.edtf, locale)}</span>
              </p>
              <blockquote lang={langOf(passage.words)} className="evidence">
                <mark>{passage.words}</mark>
              </blockquote>
              <p className="text-xs">
                <Link prefetch={false} href={passage.href} className="link">
                  {t('event.openPassage')}
                </Link>{' '}
                <Link
                  prefetch={false}
                  href={sourceHref(passage.document.id)}
                  className="link text-ink-faint"
                  lang={langOf(passage.document.title)}
                >
                  {passage.document.title}
                </Link>
              </p>
            </div>
          ))}
          <p className="flex flex-wrap items-center gap-x-3 text-ink-soft text-sm">
            <span>
              {t('queue.rejected.by', { who, date: formatDate(at.slice(0, 10), locale) })} ·{' '}
              {t(`queue.rejected.as.${as}`)}
              {why !== '' && ` · ${why}`}
            </span>
            <IfWriting>
              <TakeBack edits={[{ id: edit, who, state: 'applied' }]} />
            </IfWriting>
          </p>
        </li>
      ))}
    </ul>
  );
}
