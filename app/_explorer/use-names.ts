'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl/react';
import type { Facets } from '@/lib/queries/facets';
import { namesOf } from './view-words';

/** The names of states, organisations, persons and documents by id, in the reader's language. */
export function useNames({ country, participant, name, document }: Facets): ReadonlyMap<string, string> {
  const locale = useLocale();
  return useMemo(
    () => namesOf(locale, { country, participant, name, document }),
    [country, participant, name, document, locale],
  );
}
