'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EventDetail, EventSummary } from '@/lib/queries/event-view';
import { Link } from '../_shell/link';
import { DateText } from './date-text';
import { Glyph } from './glyph';
import { titleIn } from './words';

function Side({ name, events }: { name: string; events: EventSummary[] }) {
  const locale = useLocale();
  if (events.length === 0) return null;
  return (
    <>
      <dt className="text-ink-faint text-xs">{name}</dt>
      {events.map((event) => (
        <dd key={event.id} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2">
          <span className="pt-0.5">
            <Glyph type={event.type} />
          </span>
          <span>
            <Link href={eventHref(event.id)} className="link" prefetch={false}>
              {titleIn(locale, event)}
            </Link>
            <span className="ml-2 text-ink-faint text-xs">
              <DateText date={event} />
            </span>
          </span>
        </dd>
      ))}
    </>
  );
}

/** The nearest events before and after this one in which the same countries and persons take part. */
export function Related({ related, level }: Pick<EventDetail, 'related'> & { level: 'h2' | 'h3' }) {
  const t = useTranslations('event');
  const Heading = level;
  if (related.before.length + related.after.length === 0) return null;
  return (
    <section aria-labelledby="related" className="text-sm">
      <Heading id="related" className="mb-3 font-semibold text-sm">
        {t('related')}
      </Heading>
      <dl className="space-y-1.5">
        <Side name={t('relatedBefore')} events={related.before} />
        <Side name={t('relatedAfter')} events={related.after} />
      </dl>
    </section>
  );
}
