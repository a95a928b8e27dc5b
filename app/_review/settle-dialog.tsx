'use client';

import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { ContradictionView } from '@/lib/queries/event-view';
import { langOf } from '@/lib/text/detect-language';
import { formatDate } from '@/lib/time/format-date';
import { DecisionDialog, type DialogProps } from './decision-dialog';
import { WithReviewTexts } from './with-texts';

/** A contradiction, and the event that it is about where it is about one. */
export interface Settled {
  readonly id: string;
  readonly eventId: string | null;
  readonly claims: readonly Pick<
    ContradictionView['claims'][number],
    'value' | 'edtf' | 'words' | 'href' | 'preferred' | 'document'
  >[];
}

interface Props extends DialogProps {
  settled: Settled;
}

export default function SettleDialog(props: Props) {
  return (
    <WithReviewTexts>
      <Settle {...props} />
    </WithReviewTexts>
  );
}

/** Says which of several claims is right, or that none of them can be preferred. */
function Settle({ settled: { id, eventId, claims }, ...dialog }: Props) {
  const t = useTranslations('review.settle');
  const locale = useLocale();
  const name = useId();
  const [claim, choose] = useState<number | 'open' | undefined>();
  return (
    <DecisionDialog
      title={t('title')}
      action={t('save')}
      eventId={eventId}
      decisions={
        claim === undefined
          ? []
          : [{ does: 'settle', target: { contradiction: id }, claim: claim === 'open' ? null : claim }]
      }
      {...dialog}
    >
      <fieldset className="review-choice">
        <legend>{t('lead')}</legend>
        {claims.map((one, i) => (
          <label key={one.href + one.value}>
            <input type="radio" name={name} checked={claim === i} onChange={() => choose(i)} />
            <span>
              <span className="font-medium">
                {one.edtf === null ? one.value : formatDate(one.edtf, locale)}
              </span>
              <span lang={langOf(one.words)} className="block font-serif text-sm">
                {one.words}
              </span>
              <span lang={langOf(one.document.title)} className="block text-ink-faint text-xs">
                {one.document.title}
              </span>
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={claim === 'open'} onChange={() => choose('open')} />
          {t('open')}
        </label>
      </fieldset>
    </DecisionDialog>
  );
}
