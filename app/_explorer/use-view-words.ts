'use client';

import { useTranslations } from 'use-intl/react';
import { useDateWords } from '../_event/calendar';
import { viewWords } from './view-words';

/** `viewWords` in the reader's language and the calendar of the view. @param names those of states, persons and documents by id */
export function useViewWords(names: ReadonlyMap<string, string>): (query: string) => string[] {
  const t = useTranslations();
  const dateWords = useDateWords();
  return viewWords(t, { names, dateWords });
}
