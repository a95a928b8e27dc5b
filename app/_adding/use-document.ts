'use client';

import { useCallback, useEffect, useState } from 'react';
import type { DocumentView } from '../api/_writing/shapes';
import { ask } from './ask';
import { useFailureText } from './use-failure-text';

/** A document as it can be changed, as it was when it was asked for; with what asks again. */
export function useDocument(id: string) {
  const textOf = useFailureText();
  const [document, setDocument] = useState<DocumentView | null>(null);
  const [failure, setFailure] = useState('');
  const load = useCallback(async () => {
    const answer = await ask<DocumentView>(`/api/documents/${encodeURIComponent(id)}`);
    setFailure(answer.ok ? '' : textOf(answer));
    if (answer.ok) setDocument(answer.value);
    return answer.ok ? answer.value : null;
  }, [id, textOf]);
  useEffect(() => {
    load();
  }, [load]);
  return { document, failure, setFailure, load };
}
