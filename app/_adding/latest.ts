'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';

/** What was done last in this page, and the path to which the reader is led; null for whichever is shown. */
interface Latest<Done> {
  readonly done: Done | null;
  readonly at: string | null;
}

/** Holds what was done last in this page, wherever the reader is by now: it outlives the page that it was done on. */
export function holdLatest<Done>() {
  const nothing: Latest<Done> = { done: null, at: null };
  let latest = nothing;
  const listeners = new Set<() => void>();

  function tell(done: Done | null, at: string | null = null): void {
    latest = { done, at };
    for (const listen of listeners) listen();
  }

  function subscribe(listen: () => void): () => void {
    listeners.add(listen);
    return () => listeners.delete(listen);
  }

  const useWhole = (): Latest<Done> =>
    useSyncExternalStore(
      subscribe,
      () => latest,
      () => nothing,
    );

  const useLatest = (): Done | null => useWhole().done;

  function useFresh(): void {
    const { done, at } = useWhole();
    const path = usePathname();
    const router = useRouter();
    useEffect(() => {
      if (done !== null && (at === null || at === path)) router.refresh();
    }, [done, at, path, router]);
  }

  return {
    /** Has something told; null puts it away. `at` is the path to which the reader is led. */
    tell,
    useLatest,
    /** Has the page drawn anew that is now old: the one that is shown, or the one that the reader is led to once it is. */
    useFresh,
  };
}
