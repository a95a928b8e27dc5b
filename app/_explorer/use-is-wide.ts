'use client';

import { useSyncExternalStore } from 'react';

/** The width from which list and timeline stand side by side; the `wide` breakpoint of the style sheet. */
export const WIDE = '(min-width: 64rem)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether list and timeline stand side by side; false on the server, which cannot know. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => false,
  );
}
