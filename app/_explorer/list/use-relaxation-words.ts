'use client';

import { useTranslations } from 'use-intl/react';
import type { Relaxation } from '@/lib/queries/filter-relaxation';
import { relaxationWords } from '../view-words';

/** What a filter that can be dropped is called in the reader's language. `names` are those of states, persons and documents. */
export function useRelaxationWords(names: ReadonlyMap<string, string>): (relaxation: Relaxation) => string {
  return relaxationWords(useTranslations(), names);
}
