'use client';

import { useEffect, useState } from 'react';
import type { RightsView } from '../api/_writing/shapes';
import { askRights } from './ask';

/** What the reader may do. Pages are the same for all, so the browser asks once the page is there; null until then. */
export function useRights(): RightsView | null {
  const [rights, setRights] = useState<RightsView | null>(null);
  useEffect(() => {
    let isLeft = false;
    askRights().then((told) => isLeft || setRights(told));
    return () => {
      isLeft = true;
    };
  }, []);
  return rights;
}
