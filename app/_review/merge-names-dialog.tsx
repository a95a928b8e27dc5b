'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Named } from '@/lib/queries/event-view';
import { nameIn } from '../_event/words';
import { ChosenNames } from './chosen-names';
import { DecisionDialog, type DialogProps } from './decision-dialog';
import { WithReviewTexts } from './with-texts';

interface Props extends DialogProps {
  name: Named;
}

export default function MergeNamesDialog(props: Props) {
  return (
    <WithReviewTexts>
      <MergeNames {...props} />
    </WithReviewTexts>
  );
}

/** Takes another name for this one from now on. */
function MergeNames({ name, ...dialog }: Props) {
  const t = useTranslations('review.name');
  const locale = useLocale();
  const [chosen, choose] = useState<readonly Named[]>([]);
  const shown = nameIn(locale, name) || name.id;
  const other = chosen.at(-1);
  return (
    <DecisionDialog
      title={t('mergeTitle', { name: shown })}
      action={t('mergeSave')}
      eventId={null}
      decisions={other ? [{ does: 'merge-names', entity: name.id, other: other.id }] : []}
      {...dialog}
    >
      <p className="mb-3">{t('mergeLead', { name: shown })}</p>
      <div className="record-form">
        <ChosenNames
          label={t('find')}
          names={chosen}
          without={[name.id]}
          isOne
          change={choose}
          made={(one) => one}
        />
      </div>
    </DecisionDialog>
  );
}
