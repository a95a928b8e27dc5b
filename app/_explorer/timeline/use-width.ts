'use client';

import { useSyncExternalStore } from 'react';
import { BESIDE_NARROW, BESIDE_WIDE } from './tile';

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}

/** About how wide the lanes are drawn, in pixels; it need not be exact, as it only says how many marks have room. */
export function useWidth(wide: boolean): number {
  const page = useSyncExternalStore(
    subscribe,
    () => document.documentElement.clientWidth,
    () => 1200,
  );
  return Math.max(200, page - (wide ? BESIDE_WIDE : BESIDE_NARROW));
}
