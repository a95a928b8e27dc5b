'use client';

import type { EditDone } from '@/lib/queries/review/edit-view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { type Answer, ask, newKey } from '../_adding/ask';

/** Who decides, and why; empty where no reason is given. */
export interface By {
  readonly who: string;
  readonly why: string;
}

/**
 * Has decisions written down and done, together. It does not throw.
 * @param tag the state in which what they are about was seen, so that nobody else's decision is overwritten; null where that does not matter
 * @param key the same for the same decisions, so that what is sent twice is written down once
 */
export function decide(
  decisions: readonly AskedDecision[],
  by: By,
  tag: string | null,
  key: string = newKey(),
): Promise<Answer<EditDone>> {
  return ask<EditDone>('/api/edits', {
    method: 'POST',
    headers: { 'Idempotency-Key': key, ...(tag !== null && { 'If-Match': tag }) },
    body: { ...by, decisions },
  });
}

/** Takes decisions back, the last first. */
export function takeBack(ids: readonly string[], by: By): Promise<Answer<EditDone>> {
  return decide(
    ids.toReversed().map((edit) => ({ does: 'undo', edit })),
    by,
    null,
  );
}
