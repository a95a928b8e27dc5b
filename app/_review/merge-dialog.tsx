'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { EventSummary } from '@/lib/queries/event-view';
import { titleIn } from '../_event/words';
import { DecisionDialog, type DialogProps } from './decision-dialog';
import { FindEvent } from './find-event';

interface Props extends DialogProps {
  event: EventSummary;
  /** The event that is held to be the same, where one is named already. */
  other?: EventSummary;
}

/** Puts an event together with another that is the same. */
export function MergeDialog({ event, other: named, ...dialog }: Props) {
  const t = useTranslations('review.merge');
  const locale = useLocale();
  const [other, setOther] = useState<EventSummary | null>(named ?? null);
  return (
    <DecisionDialog
      title={t('title', { title: titleIn(locale, event) })}
      action={t('save')}
      eventId={event.id}
      decisions={
        other === null ? [] : [{ does: 'merge', target: { event: event.id }, with: { event: other.id } }]
      }
      {...dialog}
    >
      <p className="mb-3">{t('lead')}</p>
      <FindEvent chosen={other} choose={setOther} near={event} />
    </DecisionDialog>
  );
}
