'use client';

import { useEffect, useState } from 'react';
import { here } from '@/lib/collections/current';
import type { TimelineWindow } from '@/lib/queries/window/view';
import { listAddress } from '../addresses';
import { type DayRange, isoDayWithin, rangeOf } from './days';

/** How many events lie in a window, before and behind it. */
export interface Counts {
  inside: number;
  before: number;
  after: number;
}

/** Counts the events of a window, both ends of which belong to it as in an address. */
function counted({ events }: TimelineWindow, { start, end }: DayRange): Counts {
  const [from, to] = [Math.floor(start), Math.ceil(end) - 1];
  const days = events.map(rangeOf);
  const before = days.filter((event) => event.end <= from).length;
  const after = days.filter((event) => event.start > to).length;
  return { before, after, inside: days.length - before - after };
}

async function ask(query: string, from: string, to: string, signal: AbortSignal): Promise<Counts> {
  const address = listAddress(query, { from, to, sort: 'earliest', show: 'all' });
  const response = await fetch(here(`/api/events?${address}&limit=1`), { signal });
  if (!response.ok) throw new Error(`The list answers ${response.status}`);
  const { matching, before, after } = await response.json();
  return { inside: matching, before, after };
}

interface Asked {
  query: string;
  shown: DayRange;
  /** Whether the page's own list counts another window, since it was the page that moved this one and not the reader. */
  elsewhere: boolean;
  /** What the page knows. */
  known: Counts;
  window: TimelineWindow | null;
}

/**
 * How many events lie in what is shown: counted here where all events are here, else as the page knows or, where it moved the window to
 * an event that was opened, as the server says; null until it has said so.
 */
export function useCounts({ query, shown, elsewhere, known, window }: Asked): Counts | null {
  const [got, setGot] = useState<{ address: string; counts: Counts } | null>(null);
  const [from, to] = [isoDayWithin(shown.start), isoDayWithin(Math.ceil(shown.end) - 1)];
  const address = `${query} ${from} ${to}`;
  const asks = elsewhere && window !== null && !window.complete;
  useEffect(() => {
    if (!asks) return;
    const abort = new AbortController();
    ask(query, from, to, abort.signal).then(
      (counts) => abort.signal.aborted || setGot({ address, counts }),
      () => undefined,
    );
    return () => abort.abort();
  }, [asks, query, from, to, address]);
  if (window?.complete) return counted(window, shown);
  if (!asks) return known;
  return got?.address === address ? got.counts : null;
}
