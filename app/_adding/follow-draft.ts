'use client';

import type { DraftView } from '../api/_writing/shapes';
import { type Answer, ask } from './ask';

/** How often is asked how far a file is, in milliseconds. */
const EVERY = 400;

/** Waits until a file that was sent is read, or cannot be. @param seen is told each state on the way */
export async function followDraft(
  draft: DraftView,
  seen: (draft: DraftView) => void,
): Promise<Answer<DraftView>> {
  for (let now = draft; ; ) {
    seen(now);
    if (now.state === 'read' || now.state === 'failed') return { ok: true, value: now, tag: null };
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    const answer = await ask<DraftView>(`/api/documents/drafts/${draft.id}`);
    if (!answer.ok) return answer;
    now = answer.value;
  }
}
