import type { useTranslations } from 'use-intl/react';
import { eventHref, sourceHref } from '@/lib/addresses';
import type { LineView } from '@/lib/queries/rounds/view';
import { langOf } from '@/lib/text/detect-language';
import type { AppLocale } from '../_i18n/locale';
import { Link } from '../_shell/link';
import { CopyCitation } from './copy-citation';
import { Glyph } from './glyph';
import { Place } from './place';
import { StatusTag } from './status-tag';
import { titleIn } from './words';

/** What of a line is shown: of a position, which has no status and is no event, or of an act. */
export type ShownLine = Pick<
  LineView,
  | 'id'
  | 'type'
  | 'text'
  | 'titleZh'
  | 'titleEn'
  | 'href'
  | 'document'
  | 'locator'
  | 'isMachineRead'
  | 'fromTable'
> &
  Partial<Pick<LineView, 'eventId' | 'status' | 'continued'>>;

interface Props {
  line: ShownLine;
  /** Of the request on the server, of the page in the browser. */
  t: ReturnType<typeof useTranslations<never>>;
  locale: AppLocale;
}

/**
 * What a document tells of a party, in its own words: a link to the words in their place, and their citation. Words in another language than the reader's have a title
 * in his above them; those in his own need none.
 */
export function WordsLine({ line, t, locale }: Props) {
  const { id, type, eventId, status, text, href, document, fromTable, continued = [] } = line;
  return (
    <li className="round-line">
      <span className="pt-1" title={t(`kind.${type}`)}>
        <Glyph type={type} />
        <span className="sr-only">{t(`kind.${type}`)}</span>
      </span>
      <div>
        {langOf(text) !== locale && (
          <p className="round-title">
            {eventId ? (
              <Link href={eventHref(eventId)} prefetch={false} className="link">
                {titleIn(locale, line)}
              </Link>
            ) : (
              titleIn(locale, line)
            )}
          </p>
        )}
        <Link href={href} prefetch={false} lang={langOf(text)} className="round-words">
          {text}
        </Link>
        {continued.map((part) => (
          <Link
            key={part.id}
            href={part.href}
            prefetch={false}
            lang={langOf(part.text)}
            className="round-words"
            title={t('event.continued')}
          >
            {part.text}
          </Link>
        ))}
        <div className="round-line-foot">
          {status && <StatusTag status={status} />}
          {fromTable && <span className="tag">{t('event.fromTable')}</span>}
          <Link
            href={sourceHref(document.id)}
            prefetch={false}
            lang={langOf(document.title)}
            className="link truncate"
          >
            {document.title}
          </Link>
          <Place place={line} t={t} locale={locale} />
          <CopyCitation mentionId={id} />
        </div>
      </div>
    </li>
  );
}
