'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { newKey } from '../../_adding/ask';
import { decide, takeBack } from '../decide';
import { areUnderWay, type Entry, Outbox } from './outbox';

const NONE: readonly Entry[] = [];

/** The decisions of this page on their way to the ledger. The browser asks before the page is left while some are. */
export function useOutbox(): { outbox: Outbox; entries: readonly Entry[] } {
  const [outbox] = useState(() => new Outbox({ decide, takeBack, newKey }));
  const entries = useSyncExternalStore(outbox.subscribe, outbox.list, () => NONE);
  const isBusy = areUnderWay(entries);
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
  return { outbox, entries };
}
