'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewCard } from '@/lib/queries/review/view';
import { ask, type Failure } from '../../_adding/ask';
import { askEdits } from '../use-event-edits';

/** An event as it is looked at: what is known of it, and the state in which it is (ETag). */
export interface Looked {
  readonly card: ReviewCard;
  readonly tag: string | null;
}

/** `null` where there is no such event any more. */
type Known = Looked | Failure | null;

const MISSING = 404;

async function load(id: string): Promise<Known> {
  // First the state, then what is shown: so nothing can be decided on what is newer than what is seen.
  const edits = await askEdits(id);
  const card = await ask<ReviewCard>(`/api/review/events/${encodeURIComponent(id)}`);
  if (!card.ok) return card.status === MISSING ? null : card;
  return {
    card: card.value,
    tag: edits.ok ? edits.tag : null,
  };
}

/** The events that are looked at now and next, asked for before they are needed. @param wanted their ids, the nearest first */
export function useCards(wanted: readonly string[]) {
  const known = useRef(new Map<string, Known>());
  const asked = useRef(new Map<string, Promise<Known>>());
  /** Those that have changed since they were fetched. */
  const stale = useRef(new Set<string>());
  const [, draw] = useState(0);
  const fetchCard = useCallback((id: string): Promise<Known> => {
    const running = asked.current.get(id);
    if (running) return running;
    const answer = load(id).then((found) => {
      asked.current.delete(id);
      known.current.set(id, found);
      stale.current.delete(id);
      draw((count) => count + 1);
      return found;
    });
    asked.current.set(id, answer);
    return answer;
  }, []);
  /** Asks anew for an event that has changed; until it is there it is not fresh, and drawn so. */
  const refresh = useCallback(
    (id: string): Promise<Known> => {
      asked.current.delete(id);
      stale.current.add(id);
      draw((count) => count + 1);
      return fetchCard(id);
    },
    [fetchCard],
  );
  const key = wanted.join('\n');
  useEffect(() => {
    for (const id of key === '' ? [] : key.split('\n')) if (!known.current.has(id)) fetchCard(id);
  }, [key, fetchCard]);
  return {
    cardOf: (id: string): Known | undefined => known.current.get(id),
    /** Whether it is as it was fetched, as far as that is known. */
    isFresh: (id: string) => !stale.current.has(id),
    refresh,
  };
}

export const isLooked = (known: Known | undefined): known is Looked =>
  known !== undefined && known !== null && 'card' in known;
