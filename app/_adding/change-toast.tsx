'use client';

import { useTranslations } from 'use-intl/react';
import { ChangeSummary } from './change-summary';
import { tellChange, useLatestChange } from './latest-change';

/** Tells what was done last, over whatever page is shown, until it is put away: it holds the way back, so that no clock takes it away. @param isHidden where a dialog tells it */
export function ChangeToast({ isHidden }: { isHidden: boolean }) {
  const t = useTranslations('adding');
  const change = useLatestChange();
  return (
    <div role="status" className="change-toast" data-shown={change !== null && !isHidden}>
      {change && !isHidden && (
        <>
          <ChangeSummary key={change.id} change={change} />
          <button
            type="button"
            className="button button-plain px-2"
            onClick={() => tellChange(null)}
            aria-label={t('close')}
          >
            ×
          </button>
        </>
      )}
    </div>
  );
}
