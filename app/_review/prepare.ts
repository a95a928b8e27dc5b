'use client';

import { useEffect } from 'react';
import { ask } from '../_adding/ask';

/** For so long nothing is asked again (ms): what is made ready stays so for longer. */
const STAYS = 5 * 60_000;

let asked = Number.NEGATIVE_INFINITY;

/** Says to the server that somebody is about to decide, so that the first decision is not slower than the others. */
export function prepareDeciding(): void {
  if (performance.now() - asked < STAYS) return;
  asked = performance.now();
  ask('/api/edits/preparation', { method: 'POST' });
}

/** The same, as soon as something is shown in which one decides. */
export function usePrepareDeciding(mayDecide = true): void {
  useEffect(() => {
    if (mayDecide) prepareDeciding();
  }, [mayDecide]);
}
