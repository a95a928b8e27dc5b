'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { EventSummary } from '@/lib/queries/event-view';
import { Glyph } from './glyph';
import { ReviewedTag } from './reviewed-tag';
import { StatusTag } from './status-tag';
import { titleIn } from './words';

type Titled = Pick<EventSummary, 'titleZh' | 'titleEn' | 'type' | 'status' | 'contradicted' | 'reviewed'>;

/** An event's kind, status and title, the title in both languages. */
export function EventTitle({ event, id, level }: { event: Titled; id?: string; level: 'h1' | 'h2' }) {
  const t = useTranslations();
  const locale = useLocale();
  const Heading = level;
  const title = titleIn(locale, event);
  const other = titleIn(locale === 'en' ? 'zh-Hant' : 'en', event);
  return (
    <div>
      <p className="mb-1 flex flex-wrap items-center gap-2 text-ink-soft text-sm">
        <Glyph type={event.type} />
        {t(`kind.${event.type}`)}
        <StatusTag status={event.status} />
        {event.contradicted && <span className="tag tag-alert">{t('event.contradicted')}</span>}
        <ReviewedTag reviewed={event.reviewed} />
      </p>
      <Heading id={id} tabIndex={-1} className="text-balance font-semibold font-serif text-2xl leading-snug">
        {title}
      </Heading>
      {other !== title && (
        <p lang={locale === 'en' ? 'zh-Hant' : 'en'} className="mt-1 font-serif text-ink-soft">
          {other}
        </p>
      )}
    </div>
  );
}
