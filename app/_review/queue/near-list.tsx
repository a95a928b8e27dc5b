import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { NearEvent } from '@/lib/queries/review/view';
import { langOf } from '@/lib/text/detect-language';
import { DateText } from '../../_event/date-text';
import { Glyph } from '../../_event/glyph';
import { ReviewedTag } from '../../_event/reviewed-tag';
import { Reasons } from '../../_event/why-one-event';
import { titleIn } from '../../_event/words';
import { Link } from '../../_shell/link';

interface Props {
  near: readonly NearEvent[];
  /** Says that one of them is the same event; null where one may not decide. */
  merge: ((other: NearEvent) => void) | null;
}

/** Other events that may be the same, why they are shown, and for a near miss what spoke for and against it. */
export function NearList({ near, merge }: Props) {
  const t = useTranslations('queue');
  const why = useTranslations('review.merge');
  const locale = useLocale();
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="near">
      <h3 id="near" className="mb-2 font-semibold text-sm">
        {t('near')}
      </h3>
      <ul className="queue-near">
        {near.map((event) => (
          <li key={event.id}>
            <div className="min-w-0 flex-1">
              <p>
                <Glyph type={event.type} />{' '}
                <Link prefetch={false} href={eventHref(event.id)} className="link">
                  {titleIn(locale, event)}
                </Link>{' '}
                <ReviewedTag reviewed={event.reviewed} />
              </p>
              <p className="text-ink-faint text-xs">
                <DateText date={event} /> · {why(event.why)}
              </p>
              {event.words.length > 1 && (
                <p lang={langOf(event.words.at(-1) ?? '')} className="font-serif text-ink-soft text-sm">
                  {event.words.at(-1)}
                </p>
              )}
              {event.evidence.length > 0 && (
                <div className="text-sm">
                  <Reasons evidence={event.evidence} />
                </div>
              )}
            </div>
            {merge && (
              <button
                type="button"
                className="button"
                aria-label={t('sameAs', { title: titleIn(locale, event) })}
                onClick={() => merge(event)}
              >
                {t('same')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
