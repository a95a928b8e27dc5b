'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import type { ChangeView } from '../api/_writing/shapes';

/** What was done last in this page, and the path at which it is to be seen; null for whichever is shown. */
interface Latest {
  readonly change: ChangeView | null;
  readonly at: string | null;
}

let latest: Latest = { change: null, at: null };
const NOTHING = latest;
const listeners = new Set<() => void>();

/** Has a change told, wherever the reader is by now; null when it has been told long enough. @param at where the reader is led */
export function tellChange(change: ChangeView | null, at: string | null = null): void {
  latest = { change, at };
  for (const listen of listeners) listen();
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

const useLatest = (): Latest =>
  useSyncExternalStore(
    subscribe,
    () => latest,
    () => NOTHING,
  );

export const useLatestChange = (): ChangeView | null => useLatest().change;

/** Has the pages drawn anew that a change has made old: the one that is shown, or the one that the reader is led to once it is. */
export function useFreshPages(): void {
  const { change, at } = useLatest();
  const path = usePathname();
  const router = useRouter();
  useEffect(() => {
    if (change !== null && (at === null || at === path)) router.refresh();
  }, [change, at, path, router]);
}
