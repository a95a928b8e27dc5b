'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { QueueItem, ReviewQueue } from '@/lib/queries/review/view';
import { ask } from '../../_adding/ask';
import { type Items, moved, neighbour, withMore, withOutcome } from './items';
import { decidedIn, type Entry } from './outbox';

/** From so few that are left on the next part is asked for. */
const FEW = 12;

/**
 * The events that wait, and the one that is looked at.
 * @param query the filters, as the address has them
 * @param entries what was decided: these events wait no longer
 */
export function useQueue(first: ReviewQueue, query: string, start: string | null, entries: readonly Entry[]) {
  const [items, setItems] = useState<Items>(first.items);
  const [next, setNext] = useState(first.next);
  const [current, setCurrent] = useState(start ?? first.items[0]?.id ?? null);
  const decided = decidedIn(entries);
  const open = new Set(items.flatMap(({ id }) => (decided.has(id) ? [] : id)));
  const isAsking = useRef(false);
  useEffect(() => {
    if (next === null || open.size > FEW || isAsking.current) return;
    isAsking.current = true;
    ask<ReviewQueue>(`/api/review/queue?${query}${query && '&'}${new URLSearchParams({ after: next })}`).then(
      (answer) => {
        isAsking.current = false;
        if (!answer.ok) return;
        setItems((known) => withMore(known, answer.value.items));
        setNext(answer.value.next);
      },
    );
  }, [next, open.size, query]);
  const leave = useCallback(
    (ids: readonly string[]) => {
      const left = new Set([...open].filter((id) => !ids.includes(id)));
      setCurrent((now) => (now === null || ids.includes(now) ? neighbour(items, left, now) : now));
    },
    [items, open],
  );
  return {
    items,
    open,
    decided,
    current,
    look: setCurrent,
    /** Goes on from events that are decided. */
    leave,
    move: (by: 1 | -1) => setCurrent((now) => moved(items, open, now, by)),
    /** Takes in what has come of events. */
    settle: useCallback((before: readonly string[], now: readonly QueueItem[]) => {
      setItems((known) => withOutcome(known, before, now));
    }, []),
  };
}
