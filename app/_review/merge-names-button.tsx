'use client';

import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Named } from '@/lib/queries/event-view';
import { useRights } from '../_adding/use-rights';
import '../_styles/review.css';

const MergeNamesDialog = lazy(() => import('./merge-names-dialog'));

/** Where a name is put together with another that is the same, for who may; nothing for all others. */
export function MergeNamesButton({ name }: { name: Named }) {
  const t = useTranslations('reviewed');
  const [isShown, show] = useState(false);
  if (!useRights()?.writes) return null;
  return (
    <p className="mt-4">
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => show(true)}>
        {t('mergeNames')}
      </button>
      {isShown && (
        <Suspense fallback={null}>
          <MergeNamesDialog name={name} close={() => show(false)} />
        </Suspense>
      )}
    </p>
  );
}
