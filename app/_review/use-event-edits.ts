'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditList } from '@/lib/queries/review/edit-view';
import { ask, type Failure } from '../_adding/ask';
import { useLatestDecision } from './latest-decision';

/** What was decided, of an event or at all, with the state of that (an ETag). */
export interface EventEdits {
  readonly list: EditList;
  readonly tag: string | null;
}

/** @param eventId null asks for the decisions on all */
export const askEdits = (eventId: string | null, page = 1) =>
  ask<EditList>(
    `/api/edits?${new URLSearchParams({ ...(eventId !== null && { event: eventId }), page: String(page) })}`,
  );

/**
 * What was decided of an event: asked for at once, and again when something is decided in this page.
 * @param eventId null where what is to be decided is about no event: then the state is that of all decisions
 * @returns `load` asks again; `latest` waits for what was asked for last, which is the state that the reader has before her
 */
export function useEventEdits(eventId: string | null) {
  const [edits, setEdits] = useState<EventEdits | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const done = useLatestDecision();
  const asked = useRef<Promise<EventEdits | null>>(Promise.resolve(null));
  const load = useCallback((): Promise<EventEdits | null> => {
    const own = askEdits(eventId).then((answer) => {
      if (asked.current === own) {
        setFailure(answer.ok ? null : answer);
        if (answer.ok) setEdits({ list: answer.value, tag: answer.tag });
      }
      return answer.ok ? { list: answer.value, tag: answer.tag } : null;
    });
    asked.current = own;
    return own;
  }, [eventId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was decided in this page is a reason to ask again
  useEffect(() => {
    load();
  }, [load, done]);
  return { edits, failure, load, latest: () => asked.current };
}
