'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import { titleIn } from '../_event/words';
import { DecisionDialog, type DialogProps } from './decision-dialog';

/** Accepts an event as it stands. It is asked for where the one who decides has not been named yet; later a press does it. */
export function AcceptDialog({ event, ...dialog }: DialogProps & { event: EventDetail }) {
  const t = useTranslations('review');
  const locale = useLocale();
  return (
    <DecisionDialog
      title={t('acceptTitle', { title: titleIn(locale, event) })}
      action={t('accept')}
      eventId={event.id}
      decisions={[{ does: 'accept', target: { event: event.id } }]}
      {...dialog}
    >
      {null}
    </DecisionDialog>
  );
}
