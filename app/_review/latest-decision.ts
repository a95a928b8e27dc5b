'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import type { EditDone } from '@/lib/queries/review/edit-view';

/** What was decided last in this page, by whoever sits before it, and the path to which the reader is led; null for whichever is shown. */
interface Latest {
  readonly done: EditDone | null;
  readonly at: string | null;
}

let latest: Latest = { done: null, at: null };
const NOTHING = latest;
const listeners = new Set<() => void>();

/** Has a decision told, and all drawn anew that it has made old; null puts it away. @param at where the reader is led */
export function tellDecision(done: EditDone | null, at: string | null = null): void {
  latest = { done, at };
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

export const useLatestDecision = (): EditDone | null => useLatest().done;

/** Has the page drawn anew that a decision has made old: the one that is shown, or the one that the reader is led to once it is. */
export function useFreshAfterDecision(): void {
  const { done, at } = useLatest();
  const path = usePathname();
  const router = useRouter();
  useEffect(() => {
    if (done !== null && (at === null || at === path)) router.refresh();
  }, [done, at, path, router]);
}
