'use client';

import { useEffect, useState } from 'react';
import type { EventDetail } from '@/lib/queries/event-view';
import { ask } from '../_adding/ask';
import { MergeDialog } from './merge-dialog';
import { WithReviewTexts } from './with-texts';

interface Props {
  id: string;
  other: string;
  close(): void;
}

const detailOf = async (id: string): Promise<EventDetail | null> => {
  const answer = await ask<EventDetail>(`/api/events/${encodeURIComponent(id)}`);
  return answer.ok ? answer.value : null;
};

/** Asks whether an event and that onto which it was dragged are the same. */
export default function MergeDragged({ id, other, close }: Props) {
  const [events, setEvents] = useState<readonly (EventDetail | null)[] | null>(null);
  useEffect(() => {
    Promise.all([id, other].map(detailOf)).then(setEvents);
  }, [id, other]);
  const [event, same] = events ?? [];
  if (!event || !same) return null;
  return (
    <WithReviewTexts>
      <MergeDialog event={event} other={same} close={close} />
    </WithReviewTexts>
  );
}
