'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { QueueItem, ReviewCard, ReviewQueue } from '@/lib/queries/review/view';
import { ask } from '../../_adding/ask';
import { type Items, moved, neighbour, withMore, withOutcome } from './items';
import { decidedIn, type Entry } from './outbox';

/** From so few that are left on the next part is asked for. */
const FEW = 12;

/**
 * The events that wait, and the one that is looked at.
 * @param query the filters, as the address has them
 * @param start the event that is looked at first, which need not be among them
 * @param entries what was decided: these events wait no longer
 */
export function useQueue(
  first: ReviewQueue,
  query: string,
  start: ReviewCard | null,
  entries: readonly Entry[],
) {
  const [items, setItems] = useState<Items>(() =>
    start === null || first.items.some(({ id }) => id === start.item.id)
      ? first.items
      : [start.item, ...first.items],
  );
  const [next, setNext] = useState(first.next);
  const [current, setCurrent] = useState(start?.item.id ?? null);
  const decided = decidedIn(entries);
  const open = new Set(items.flatMap(({ id }) => (decided.has(id) ? [] : id)));
  const isAsking = useRef(false);
  const more = useCallback(() => {
    if (next === null || isAsking.current) return;
    isAsking.current = true;
    const part = new URLSearchParams([...new URLSearchParams(query), ['after', next]]);
    ask<ReviewQueue>(`/api/review/queue?${part}`).then((answer) => {
      isAsking.current = false;
      if (!answer.ok) return;
      setItems((known) => withMore(known, answer.value.items));
      setNext(answer.value.next);
    });
  }, [next, query]);
  const isShort = open.size <= FEW;
  useEffect(() => {
    if (isShort) more();
  }, [isShort, more]);
  return {
    items,
    open,
    decided,
    current,
    look: setCurrent,
    /** Asks for the next part; null where there is none. */
    more: next === null ? null : more,
    /** Goes on from events that are decided. */
    leave: (ids: readonly string[]) => {
      const left = new Set([...open].filter((id) => !ids.includes(id)));
      setCurrent((now) => (now === null || ids.includes(now) ? neighbour(items, left, now) : now));
    },
    move: (by: 1 | -1) => setCurrent((now) => moved(items, open, now, by)),
    /** Takes in what has come of events. */
    settle: useCallback((before: readonly string[], now: readonly QueueItem[]) => {
      setItems((known) => withOutcome(known, before, now));
    }, []),
  };
}
