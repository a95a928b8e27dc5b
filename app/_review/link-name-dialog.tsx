'use client';

import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Named } from '@/lib/queries/event-view';
import type { Span } from '@/lib/schema/span';
import { nameIn } from '../_event/words';
import { ChosenNames } from './chosen-names';
import { DecisionDialog, type DialogProps } from './decision-dialog';
import { WithReviewTexts } from './with-texts';

/** Words of a document that name somebody, as the machine reads them. */
export interface NamedWords extends Span {
  readonly documentId: string;
  /** The words as they read. */
  readonly words: string;
}

interface Props extends DialogProps {
  named: NamedWords;
}

export default function LinkNameDialog(props: Props) {
  return (
    <WithReviewTexts>
      <LinkName {...props} />
    </WithReviewTexts>
  );
}

/** Says whom words name here, or that they are no name. */
function LinkName({ named: { documentId, words, start, end }, ...dialog }: Props) {
  const t = useTranslations('review.name');
  const locale = useLocale();
  const id = useId();
  const [to, setTo] = useState<'somebody' | 'nobody'>('somebody');
  const [chosen, choose] = useState<readonly Named[]>([]);
  const entity = to === 'nobody' ? null : chosen.at(-1)?.id;
  return (
    <DecisionDialog
      title={t('title', { words })}
      action={t('save')}
      eventId={null}
      decisions={
        entity === undefined
          ? []
          : [{ does: 'link-name', words: { document: documentId, start, end }, entity }]
      }
      {...dialog}
    >
      <fieldset className="review-choice">
        <legend className="sr-only">{t('title', { words })}</legend>
        {(['somebody', 'nobody'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-to`} checked={to === one} onChange={() => setTo(one)} />
            {one === 'somebody' && chosen[0] ? nameIn(locale, chosen[0]) : t(one)}
          </label>
        ))}
      </fieldset>
      {to === 'somebody' && (
        <div className="record-form">
          <ChosenNames label={t('find')} names={chosen} isOne change={choose} made={(name) => name} />
        </div>
      )}
    </DecisionDialog>
  );
}
