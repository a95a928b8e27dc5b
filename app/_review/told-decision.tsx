'use client';

import { lazy, Suspense } from 'react';
import { useFreshAfterDecision, useLatestDecision } from './latest-decision';

const Deciding = lazy(() => import('./deciding'));

/** In every page, where the last decision is told; its texts come with the first one. */
export function ToldDecision() {
  useFreshAfterDecision();
  if (useLatestDecision() === null) return null;
  return (
    <Suspense fallback={null}>
      <Deciding />
    </Suspense>
  );
}
