'use client';

import { useEffect, useState } from 'react';
import type { Suggestions } from '@/app/api/_operations/suggest';
import { here } from '@/lib/collections/current';

/** How long a reader has to pause in typing before suggestions are asked for, in milliseconds. */
const PAUSE = 150;

/**
 * What may be meant by what is written; the last answer stays while the next is on its way, and an answer that does not come is no fault: the words
 * are looked for all the same.
 * @param text what is written; null while nothing is to be suggested
 */
export function useSuggestions(text: string | null): Suggestions | null {
  const [known, setKnown] = useState<Suggestions | null>(null);
  const wanted = text?.trim() || null;
  useEffect(() => {
    if (wanted === null) return setKnown(null);
    const abort = new AbortController();
    const ask = async () => {
      const response = await fetch(here(`/api/suggest?q=${encodeURIComponent(wanted)}`), {
        signal: abort.signal,
      });
      const answer: Suggestions | null = response.ok ? await response.json() : null;
      if (!abort.signal.aborted) setKnown(answer);
    };
    const timer = setTimeout(() => void ask().catch(() => abort.signal.aborted || setKnown(null)), PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);
  return known;
}
