'use client';

import { useTranslations } from 'use-intl/react';
import { EventStatus, type EventType } from '@/lib/schema/vocabulary';
import { KIND_NAMES } from '../_event/kinds';
import { ChoiceField } from './choice-field';

interface Chosen {
  type: EventType;
  status: EventStatus;
}

interface Props extends Chosen {
  change(some: Partial<Chosen>): void;
}

/** Of what kind an event is, and whether it came to pass, side by side. */
export function KindAndStatus({ type, status, change }: Props) {
  const t = useTranslations();
  return (
    <div className="review-pair">
      <ChoiceField
        label={t('review.correct.type')}
        value={type}
        values={KIND_NAMES}
        text={(one) => t(`kind.${one}`)}
        change={(one) => change({ type: one })}
      />
      <ChoiceField
        label={t('review.correct.status')}
        value={status}
        values={EventStatus.options}
        text={(one) => t(`status.${one}`)}
        change={(one) => change({ status: one })}
      />
    </div>
  );
}
