'use client';

import { useTranslations } from 'use-intl/react';
import { ChangeSummary } from './change-summary';
import { tellChange, useLatestChange } from './latest-change';
import { Toast } from './toast';

/** Tells what was done last, over whatever page is shown. @param isHidden where a dialog tells it */
export function ChangeToast({ isHidden }: { isHidden: boolean }) {
  const t = useTranslations('adding');
  const change = useLatestChange();
  return (
    <Toast close={() => tellChange(null)} closeLabel={t('close')}>
      {change && !isHidden ? <ChangeSummary key={change.id} change={change} /> : null}
    </Toast>
  );
}
