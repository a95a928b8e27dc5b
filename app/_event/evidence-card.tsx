'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { sourceHref } from '@/lib/addresses';
import { rawBeside } from '@/lib/export/words';
import type { EventDetail, Evidence } from '@/lib/queries/event-view';
import { langOf } from '@/lib/text/detect-language';
import { PassageReview } from '../_review/passage-review';
import { Link } from '../_shell/link';
import { CopyCitation } from './copy-citation';
import { DateText } from './date-text';
import { Derivation } from './derivation';
import { Excerpt } from './excerpt';
import { InFile } from './in-file';
import { Place } from './place';
import { ReviewedTag } from './reviewed-tag';
import { WhyOneEvent } from './why-one-event';

/** One passage an event rests on: its words in their context, its date with the derivation, its citation. */
export function EvidenceCard({
  evidence,
  event,
  isOpen = false,
}: {
  evidence: Evidence;
  event: EventDetail;
  /** Whether the derivation of its date is shown at once. */
  isOpen?: boolean;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const { document, href, excerpt, basis, mentionId } = evidence;
  return (
    <li data-passage tabIndex={-1} className="rounded-lg border border-line bg-surface p-4">
      <p className="mb-2 flex flex-wrap items-baseline gap-x-2 text-sm">
        <Link
          prefetch={false}
          href={sourceHref(document.id)}
          className="link font-medium"
          lang={langOf(document.title)}
        >
          {document.title}
        </Link>
        <Place place={evidence} t={t} locale={locale} />
        {evidence.madeBy === 'editor' && <ReviewedTag reviewed="made" />}
      </p>
      <Excerpt segments={excerpt} />
      <InFile raw={rawBeside(evidence)} />
      <details className="mt-3" open={isOpen}>
        <summary className="cursor-pointer text-ink-soft text-sm">
          {t('event.dated')} <DateText date={evidence} />
        </summary>
        <div className="mt-2">
          <Derivation steps={basis} />
        </div>
      </details>
      <WhyOneEvent joined={evidence.joined} />
      <div className="mt-3 flex flex-wrap gap-2">
        <Link prefetch={false} href={href} className="button">
          {t('event.openPassage')}
        </Link>
        <CopyCitation mentionId={mentionId} />
        <PassageReview event={event} mentionId={mentionId} />
      </div>
    </li>
  );
}
