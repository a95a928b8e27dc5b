'use client';

import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { apiHref, eventHref } from '@/lib/addresses';
import type { EventDetail } from '@/lib/queries/event-view';

export type DetailState =
  | { step: 'loading' }
  | { step: 'ready'; event: EventDetail }
  | { step: 'missing' }
  | { step: 'failed' };

/** The run of the ingest whose data are shown. */
export const RunContext = createContext('');

/** What was asked for in this visit, by the run of the ingest that answered. A reload of the page asks anew. */
const asked = new Map<string, EventDetail>();

/** Asks the server for an event; what comes of it is a state too. */
async function ask(id: string, run: string, signal?: AbortSignal): Promise<DetailState> {
  try {
    const response = await fetch(apiHref(eventHref(id)), signal ? { signal } : {});
    if (response.status === 404) return { step: 'missing' };
    if (!response.ok) return { step: 'failed' };
    const event: EventDetail = await response.json();
    asked.set(`${run} ${id}`, event);
    return { step: 'ready', event };
  } catch {
    return { step: 'failed' };
  }
}

/**
 * An event with all it rests on: what is known at once, else from the server.
 * @param known what the server sent along with the page; null where it knows that there is no such event
 */
export function useEventDetail(
  id: string,
  known: EventDetail | null | undefined,
): { state: DetailState; retry: () => void } {
  const run = useContext(RunContext);
  const ready = known === undefined ? asked.get(`${run} ${id}`) : known;
  const [state, setState] = useState<DetailState>(() => {
    if (ready === undefined) return { step: 'loading' };
    return ready === null ? { step: 'missing' } : { step: 'ready', event: ready };
  });
  useEffect(() => {
    if (ready !== undefined) return;
    const abort = new AbortController();
    ask(id, run, abort.signal).then((answer) => abort.signal.aborted || setState(answer));
    return () => abort.abort();
  }, [id, run, ready]);
  const retry = useCallback(() => {
    setState({ step: 'loading' });
    ask(id, run).then(setState);
  }, [id, run]);
  return { state, retry };
}
