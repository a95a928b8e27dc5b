'use client';

import { useEffect, useState } from 'react';
import type { TimelineWindow } from '@/lib/queries/window/view';
import type { DayRange } from './days';
import { tileAddress, tileOf } from './tile';

/** How many answers are kept, for going back the way one came. */
const KEPT = 40;
const answers = new Map<string, TimelineWindow>();

async function ask(address: string, signal: AbortSignal): Promise<TimelineWindow> {
  const known = answers.get(address);
  if (known !== undefined) return known;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const answer: TimelineWindow = await response.json();
  answers.set(address, answer);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
  return answer;
}

interface Asked {
  /** The filters, as a query. */
  query: string;
  lanes: string;
  shown: DayRange;
  /** Of the window, in pixels. */
  width: number;
  /** Of the data: other data make what is kept worthless. */
  version: string;
}

/**
 * What the timeline shows around a window. While the window moves, what was shown last stays until more is there; where all events
 * came at once, nothing more is asked for.
 */
export function useTile({ query, lanes, shown, width, version }: Asked) {
  const about = `${version} ${lanes} ${query}`;
  const [got, setGot] = useState<{ about: string; window: TimelineWindow } | null>(null);
  const [failures, setFailures] = useState(0);
  const [failed, setFailed] = useState(false);
  const all = got?.about === about && got.window.complete;
  const address = all ? null : tileAddress(tileOf(shown, width), lanes, query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is wanted after a failure
  useEffect(() => {
    if (address === null) return;
    const abort = new AbortController();
    ask(address, abort.signal).then(
      (window) => {
        if (abort.signal.aborted) return;
        setFailed(false);
        setGot({ about, window });
      },
      () => abort.signal.aborted || setFailed(true),
    );
    return () => abort.abort();
  }, [address, about, failures]);
  return { window: got?.window ?? null, failed, retry: () => setFailures((count) => count + 1) };
}
