'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EditDone, EditView } from '@/lib/queries/review/edit-view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { type Failure, newKey } from '../_adding/ask';
import { useFailureText } from '../_adding/use-failure-text';
import { type By, decide } from './decide';
import { useEditText } from './use-edit-text';
import { useEventEdits } from './use-event-edits';

/**
 * Has decisions on an event written down. Where somebody else has decided meanwhile, nothing is written: it is told what, and the next time holds.
 * @param eventId null where they are about no event: then they are compared with whatever was decided meanwhile
 * @returns `send` answers what came of it; null where it failed, and `failure` says why
 */
export function useDeciding(eventId: string | null) {
  const t = useTranslations('review');
  const textOf = useFailureText();
  const editText = useEditText();
  const { load, latest } = useEventEdits(eventId);
  const [isWorking, setIsWorking] = useState(false);
  const [failure, setFailure] = useState('');
  const sent = useRef({ body: '', key: '' });

  const whatMeanwhile = async ({ problem }: Failure): Promise<string> => {
    // The state as it is now, so that who decides once more is heard.
    await load();
    const other = (problem.edit ?? null) as EditView | null;
    if (other === null) return t('somebodyMeanwhile');
    return t('changedMeanwhile', { who: other.who, what: t('did.is', { what: editText(other) }) });
  };
  const send = async (decisions: readonly AskedDecision[], by: By): Promise<EditDone | null> => {
    setIsWorking(true);
    setFailure('');
    const body = JSON.stringify([decisions, by]);
    if (sent.current.body !== body) sent.current = { body, key: newKey() };
    const tag = (await latest())?.tag ?? null;
    const answer = await decide(decisions, by, tag, sent.current.key);
    setIsWorking(false);
    if (answer.ok) {
      // The same decision made again, after it was taken back, is another one.
      sent.current = { body: '', key: '' };
      return answer.value;
    }
    setFailure(answer.status === 412 ? await whatMeanwhile(answer) : textOf(answer));
    return null;
  };
  return { latest, send, isWorking, failure, setFailure };
}
