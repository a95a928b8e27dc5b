'use client';

import { useCallback, useEffect, useState } from 'react';
import type { EditList } from '@/lib/queries/review/edit-view';
import { ask, type Failure } from '../_adding/ask';

/** What was decided of an event, with its state (an ETag); null until it is known. */
export interface EventEdits {
  readonly list: EditList;
  readonly tag: string | null;
}

export const askEdits = (eventId: string, page = 1) =>
  ask<EditList>(`/api/edits?${new URLSearchParams({ event: eventId, page: String(page) })}`);

/** What was decided of an event, asked for at once; and what asks again. @param eventId null asks for nothing */
export function useEventEdits(eventId: string | null) {
  const [edits, setEdits] = useState<EventEdits | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = useCallback(async (): Promise<EventEdits | null> => {
    if (eventId === null) return null;
    const answer = await askEdits(eventId);
    setFailure(answer.ok ? null : answer);
    if (!answer.ok) return null;
    const known = { list: answer.value, tag: answer.tag };
    setEdits(known);
    return known;
  }, [eventId]);
  useEffect(() => {
    setEdits(null);
    load();
  }, [load]);
  return { edits, failure, load };
}
