'use client';

import { useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EventDetail } from '@/lib/queries/event-view';
import { Link } from '../_shell/link';

/** The way to the other passages of an event that rests on many; nothing where all of them are shown. */
export function PassageParts({ event: { id, part, mentions, evidence } }: { event: EventDetail }) {
  const t = useTranslations('event');
  const { number, of } = part;
  if (of === 1) return null;
  const hrefOf = (wanted: number) => `${eventHref(id)}?part=${wanted}`;
  return (
    <nav aria-label={t('parts')} className="mt-4 flex flex-wrap items-center gap-3 text-sm">
      {number > 1 && (
        <Link prefetch={false} rel="prev" href={hrefOf(number - 1)} className="button">
          {t('previousPassages')}
        </Link>
      )}
      <span className="text-ink-soft">
        {t('part', { number, of, shown: evidence.length, total: mentions })}
      </span>
      {number < of && (
        <Link prefetch={false} rel="next" href={hrefOf(number + 1)} className="button">
          {t('nextPassages')}
        </Link>
      )}
    </nav>
  );
}
