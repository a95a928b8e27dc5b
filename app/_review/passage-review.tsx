'use client';

import { lazy, Suspense } from 'react';
import { useRights } from '../_adding/use-rights';
import type { PassageActionsProps } from './passage-actions';

const PassageActions = lazy(() => import('./passage-actions'));

/** What can be decided of a passage of an event, for who may; nothing for all others. */
export function PassageReview(props: PassageActionsProps) {
  if (!useRights()?.writes) return null;
  return (
    <Suspense fallback={null}>
      <PassageActions {...props} />
    </Suspense>
  );
}
