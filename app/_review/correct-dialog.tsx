'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import { titleIn } from '../_event/words';
import { correctionsOf, fieldsOf } from './corrections';
import { DecisionDialog, type DialogProps } from './decision-dialog';
import { edtfFault } from './edtf-fault';
import { EventFieldsForm } from './event-fields-form';

/** Corrects what is known of an event: each field that is changed is a decision of its own. */
export function CorrectDialog({ event, ...dialog }: DialogProps & { event: EventDetail }) {
  const t = useTranslations('review.correct');
  const save = useTranslations('review')('save');
  const locale = useLocale();
  const [before] = useState(() => fieldsOf(event));
  const [fields, setFields] = useState(before);
  const corrections = edtfFault(fields.date) === null ? correctionsOf(event, before, fields) : [];
  return (
    <DecisionDialog
      title={t('title', { title: titleIn(locale, event) })}
      action={save}
      eventId={event.id}
      decisions={corrections.map((correction) => ({
        does: 'correct',
        target: { event: event.id },
        correction,
      }))}
      {...dialog}
    >
      <EventFieldsForm
        fields={fields}
        change={(some) => setFields((now) => ({ ...now, ...some }))}
        allowed={event.evidence.map(({ edtf, words }) => ({ edtf, words }))}
      />
    </DecisionDialog>
  );
}
