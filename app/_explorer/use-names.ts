'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl/react';
import type { Facets } from '@/lib/queries/facets';
import { nameIn } from '../_event/words';

/** The names of states, organisations, persons and documents by id, in the reader's language. */
export function useNames({ country, participant, name, document }: Facets): ReadonlyMap<string, string> {
  const locale = useLocale();
  return useMemo(() => {
    const named = [...name, ...participant, ...country].map((one): [string, string] => [
      one.value,
      nameIn(locale, one),
    ]);
    const documents = document.map((facet): [string, string] => [facet.value, facet.title]);
    return new Map([...named, ...documents]);
  }, [country, participant, name, document, locale]);
}
