'use client';

import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import { titleIn } from '../_event/words';
import { DecisionDialog, type DialogProps } from './decision-dialog';

/** Writes down something about an event that changes nothing of it. */
export function NoteDialog({ event, ...dialog }: DialogProps & { event: EventDetail }) {
  const t = useTranslations('review.note');
  const locale = useLocale();
  const id = useId();
  const [text, setText] = useState('');
  const decision = { does: 'note', target: { event: event.id }, text: text.trim() } as const;
  return (
    <DecisionDialog
      title={t('title', { title: titleIn(locale, event) })}
      action={t('save')}
      eventId={event.id}
      decisions={text.trim() === '' ? [] : [decision]}
      {...dialog}
    >
      <div className="record-form">
        <div>
          <label htmlFor={id}>{t('text')}</label>
          <textarea
            id={id}
            className="field"
            rows={4}
            maxLength={2000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
      </div>
    </DecisionDialog>
  );
}
