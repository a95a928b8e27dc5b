'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import { DecisionDialog, type DialogProps } from './decision-dialog';
import { PassageChoice } from './passage-choice';

interface Props extends DialogProps {
  event: EventDetail;
  /** The passage that is chosen at first. */
  passage?: string | null;
}

/** Takes passages of an event out of it, to be an event of their own. */
export function SplitDialog({ event, passage = null, ...dialog }: Props) {
  const t = useTranslations('review.split');
  const [chosen, choose] = useState<readonly string[]>(passage === null ? [] : [passage]);
  const isSome = chosen.length > 0 && chosen.length < event.mentions;
  const off = chosen.map((mention) => ({ mention }));
  return (
    <DecisionDialog
      title={t('title')}
      action={t('save')}
      eventId={event.id}
      decisions={isSome ? [{ does: 'split', target: { event: event.id }, off }] : []}
      {...dialog}
    >
      {event.mentions === 1 ? (
        <p>{t('one')}</p>
      ) : (
        <>
          <p className="mb-3">{t('lead')}</p>
          <PassageChoice legend={t('some')} evidence={event.evidence} chosen={chosen} choose={choose} />
        </>
      )}
    </DecisionDialog>
  );
}
