'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ChangeView } from '../api/_writing/shapes';
import { ask, newKey } from './ask';
import { changedFields } from './fields';
import type { Item } from './items';
import { tellChange } from './latest-change';
import { useFailureText } from './use-failure-text';
import type { Items } from './use-items';

type Fault = { field: string; message: string };

/** What is sent of a file that is to be added: what its reader has found is worked out anew, so only what was written by hand is stated. */
const additionOf = ({ draft, found, texts, sameName }: Item) => ({
  draft: draft?.id,
  fields: changedFields(found, texts),
  sameName: draft?.sameName ? sameName : 'ask',
});

/** Adds the files that are read. To send the same again, after no answer came, adds nothing twice. */
export function useCommit({ items, act }: Items) {
  const t = useTranslations('adding');
  const textOf = useFailureText();
  const [isWorking, setIsWorking] = useState(false);
  const [failure, setFailure] = useState('');
  const request = useRef({ body: '', key: '' });
  const ready = items.filter(({ phase }) => phase === 'read');
  const commit = async () => {
    const open = ready.find(({ draft, sameName }) => draft?.sameName && sameName === 'ask');
    if (open) return setFailure(t('askFirst', { name: open.name }));
    const documents = ready.map(additionOf);
    const body = JSON.stringify(documents);
    if (request.current.body !== body) request.current = { body, key: newKey() };
    setIsWorking(true);
    setFailure('');
    const headers = { 'Idempotency-Key': request.current.key };
    const answer = await ask<ChangeView>('/api/documents', { method: 'POST', headers, body: { documents } });
    setIsWorking(false);
    if (answer.ok) {
      act({ do: 'drop', keys: ready.map(({ key }) => key) });
      tellChange(answer.value);
      return;
    }
    setFailure(textOf(answer));
    const { problems, draft } = answer.problem as { problems?: Fault[]; draft?: string };
    const item = ready.find((one) => one.draft?.id === draft) ?? (ready.length === 1 ? ready[0] : undefined);
    if (item && problems) {
      const faults = Object.fromEntries(problems.map(({ field, message }) => [field, message]));
      act({ do: 'faults', key: item.key, faults });
    }
  };
  return { ready, commit, isWorking, failure };
}
