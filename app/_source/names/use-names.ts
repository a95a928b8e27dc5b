'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { apiHref, sourceHref } from '@/lib/addresses';
import type { NamesInSource } from '@/lib/queries/names/names-in-source';
import { listenForNames, type Told } from './listen';

const NOTHING: NamesInSource = { names: {}, places: [] };

export interface Named {
  told: Told | null;
  names: NamesInSource['names'];
  close: () => void;
  /** Does something after some milliseconds; what was to be done before is not done any more. */
  later: (ms: number, what: () => void) => void;
}

/**
 * Who is named where a reader points. The names are fetched when somebody first points at the text, and stand nowhere in the page: the text stays as it is.
 * @param root the element that holds the document's text
 * @param part which part of the document it shows
 */
export function useNames(root: RefObject<HTMLElement | null>, documentId: string, part: number): Named {
  const [told, tell] = useState<Told | null>(null);
  const [names, setNames] = useState(NOTHING.names);
  const timer = useRef<number>(undefined);
  const [later] = useState(() => (ms: number, what: () => void) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(what, ms);
  });
  useEffect(() => {
    const text = root.current;
    if (text === null) return;
    const leave = new AbortController();
    const { signal } = leave;
    let asked: Promise<NamesInSource> | undefined;
    const ask = async (): Promise<NamesInSource> => {
      const address = `${apiHref(sourceHref(documentId))}/names?part=${part}`;
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`${address} answers ${response.status}`);
      const answer: NamesInSource = await response.json();
      setNames(answer.names);
      return answer;
    };
    const load = () => {
      // Without them the text is read as before; the next time they are asked for again.
      asked ??= ask().catch(() => {
        asked = undefined;
        return NOTHING;
      });
      return asked;
    };
    listenForNames(text, { load, tell, later, signal });
    return () => {
      leave.abort();
      window.clearTimeout(timer.current);
    };
  }, [root, documentId, part, later]);
  return { told, names, close: () => tell(null), later };
}
