'use client';

import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import { titleIn } from '../_event/words';
import { DecisionDialog, type DialogProps } from './decision-dialog';
import { PassageChoice } from './passage-choice';

const AS = ['no-event', 'not-of-this-collection'] as const;

interface Props extends DialogProps {
  event: EventDetail;
  /** The passage of which it was asked for; null for all of them. */
  passage?: string | null;
}

/** Rejects an event, or some of the passages that it rests on. */
export function RejectDialog({ event, passage = null, ...dialog }: Props) {
  const t = useTranslations('review');
  const locale = useLocale();
  const id = useId();
  const all = event.evidence.map(({ mentionId }) => mentionId);
  const [as, setAs] = useState<(typeof AS)[number]>('no-event');
  const [chosen, choose] = useState<readonly string[]>(passage === null ? all : [passage]);
  // All that are shown stands for all there are.
  const passages = chosen.length === all.length ? {} : { passages: chosen.map((mention) => ({ mention })) };
  return (
    <DecisionDialog
      title={t('reject.title', { title: titleIn(locale, event) })}
      action={t('reject.save')}
      eventId={event.id}
      decisions={
        chosen.length === 0 ? [] : [{ does: 'reject', target: { event: event.id, ...passages }, as }]
      }
      {...dialog}
    >
      <p className="mb-3">{t('reject.lead')}</p>
      <fieldset className="review-choice">
        <legend>{t('reject.as')}</legend>
        {AS.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-as`} checked={as === one} onChange={() => setAs(one)} />
            {t(`reject.${one}`)}
          </label>
        ))}
      </fieldset>
      {all.length > 1 && (
        <PassageChoice
          legend={t('reject.passages')}
          evidence={event.evidence}
          chosen={chosen}
          choose={choose}
        />
      )}
    </DecisionDialog>
  );
}
