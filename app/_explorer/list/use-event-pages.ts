'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { here } from '@/lib/collections/current';
import type { EventPage } from '@/lib/queries/page-events';

/** How many events are asked for at a time. */
const PAGE = 100;

/** A list as far as it is loaded. `next` is the cursor of what follows. */
export interface Loaded {
  address: string;
  page: EventPage;
}

async function ask(address: string, signal: AbortSignal, cursor?: string): Promise<EventPage> {
  const parameters = new URLSearchParams(address);
  parameters.set('limit', String(PAGE));
  if (cursor !== undefined) parameters.set('cursor', cursor);
  const response = await fetch(here(`/api/events?${parameters}`), { signal });
  if (!response.ok) throw new Error(`The list answers ${response.status}`);
  return response.json();
}

/** A list with its next page. */
export function joined(page: EventPage, next: EventPage): EventPage {
  const found = page.found && { ...page.found, ...next.found };
  return { ...next, events: [...page.events, ...next.events], ...(found && { found }) };
}

/**
 * The events of a list, page by page. While another list is on its way the last one stays.
 * @param address what is asked for: filters, window and order, as a query
 * @param first the first page as the server sent it along, and what it was asked
 */
export function useEventPages(address: string, first: Loaded) {
  const [loaded, setLoaded] = useState(first);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const underWay = useRef<AbortController | null>(null);
  const shown = first.address === address && loaded.address !== address ? first : loaded;
  const pending = shown.address !== address;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is wanted after a failure
  useEffect(() => {
    underWay.current?.abort();
    underWay.current = null;
    setFailed(false);
    if (first.address === address) return setLoaded(first);
    const abort = new AbortController();
    ask(address, abort.signal).then(
      (page) => abort.signal.aborted || setLoaded({ address, page }),
      () => abort.signal.aborted || setFailed(true),
    );
    return () => abort.abort();
  }, [address, first, tries]);

  const { next } = shown.page;
  const loadMore = useCallback(() => {
    if (pending || next === null || underWay.current !== null) return;
    const abort = new AbortController();
    underWay.current = abort;
    ask(address, abort.signal, next)
      .then(
        (page) => {
          if (abort.signal.aborted) return;
          setLoaded((before) => ({ address, page: joined(before.page, page) }));
        },
        () => abort.signal.aborted || setFailed(true),
      )
      .finally(() => {
        if (underWay.current === abort) underWay.current = null;
      });
  }, [address, next, pending]);

  return { page: shown.page, pending, failed, loadMore, retry: () => setTries((count) => count + 1) };
}
