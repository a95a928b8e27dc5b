'use client';

import { useCallback, useState } from 'react';

/** How many events one file can be asked for by name; the interface for programs has the same bound. */
export const MOST_CHOSEN = 200;

/** The events that the reader picks out of the list, to have just these as a file. They stay picked while the list changes. */
export function useChoice() {
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((id: string) => {
    setChoosing(true);
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id) && after.size < MOST_CHOSEN) after.add(id);
      return after;
    });
  }, []);
  return { choosing, setChoosing, chosen, choose, clear: () => setChosen(new Set()) };
}
