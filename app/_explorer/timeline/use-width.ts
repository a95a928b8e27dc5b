'use client';

import { useSyncExternalStore } from 'react';

/** What stands beside the lanes, in pixels: the list and the heads of the lanes, or the heads alone. */
const BESIDE_WIDE = 580;
const BESIDE_NARROW = 84;

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
