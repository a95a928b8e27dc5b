'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl/react';
import type { Facets } from '@/lib/queries/facets';
import { nameIn } from '../_event/words';

/** The names of states, organisations and documents by id, in the reader's language. */
export function useNames({ country, document }: Facets): ReadonlyMap<string, string> {
  const locale = useLocale();
  return useMemo(() => {
    const countries = country.map((facet): [string, string] => [facet.value, nameIn(locale, facet)]);
    const documents = document.map((facet): [string, string] => [facet.value, facet.title]);
    return new Map([...countries, ...documents]);
  }, [country, document, locale]);
}
