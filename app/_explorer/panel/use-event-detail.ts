'use client';

import { useEffect, useState } from 'react';
import type { EventDetail } from '@/lib/queries/event-view';

export type DetailState =
  | { step: 'loading' }
  | { step: 'ready'; event: EventDetail }
  | { step: 'missing' }
  | { step: 'failed' };

/** What was asked for in this visit. A reload of the page asks anew. */
const asked = new Map<string, EventDetail>();

/** An event with all it rests on: what is known at once, else from the server. */
export function useEventDetail(
  id: string,
  known: EventDetail | null,
): { state: DetailState; retry: () => void } {
  const ready = known?.id === id ? known : asked.get(id);
  const [state, setState] = useState<DetailState>(
    ready ? { step: 'ready', event: ready } : { step: 'loading' },
  );
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (ready) return;
    const abort = new AbortController();
    const load = async () => {
      const response = await fetch(`/api/events/${encodeURIComponent(id)}`, { signal: abort.signal });
      if (response.status === 404) return setState({ step: 'missing' });
      if (!response.ok) return setState({ step: 'failed' });
      const event: EventDetail = await response.json();
      asked.set(id, event);
      setState({ step: 'ready', event });
    };
    load().catch(() => !abort.signal.aborted && setState({ step: 'failed' }));
    return () => abort.abort();
  }, [id, attempt]);
  return {
    state,
    retry: () => {
      setState({ step: 'loading' });
      setAttempt((before) => before + 1);
    },
  };
}
