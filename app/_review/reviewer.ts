'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Where a browser keeps what its reader is called. It goes with decisions, and with no other request. */
const KEY = 'reviewer';

const listeners = new Set<() => void>();
/** What holds where a browser keeps nothing. */
let named = '';

function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? named;
  } catch {
    return named;
  }
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** What the one who decides is called, empty until that is asked, and what keeps it for the next time. */
export function useReviewer(): [string, (name: string) => void] {
  const name = useSyncExternalStore(subscribe, kept, () => '');
  const keep = useCallback((next: string) => {
    named = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A browser may refuse to keep anything: the name holds for this page.
    }
    for (const listen of listeners) listen();
  }, []);
  return [name, keep];
}
