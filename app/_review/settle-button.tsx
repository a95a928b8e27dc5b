'use client';

import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useRights } from '../_adding/use-rights';
import type { Settled } from './settle-dialog';
import '../_styles/review.css';

const SettleDialog = lazy(() => import('./settle-dialog'));

/** Where it is decided which of several claims is right, for who may; nothing for all others. */
export function SettleButton({ settled }: { settled: Settled }) {
  const t = useTranslations('reviewed');
  const [isShown, show] = useState(false);
  if (!useRights()?.writes) return null;
  return (
    <>
      <button type="button" className="button mt-3" aria-haspopup="dialog" onClick={() => show(true)}>
        {t('settle')}
      </button>
      {isShown && (
        <Suspense fallback={null}>
          <SettleDialog settled={settled} close={() => show(false)} />
        </Suspense>
      )}
    </>
  );
}
