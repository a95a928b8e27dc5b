'use client';

import { useTranslations } from 'use-intl/react';
import { LIST_FILTERS } from '@/lib/schema/filter';
import { useDateWords } from '../_event/calendar';
import { useRelaxationWords } from './list/use-relaxation-words';

/**
 * What a list is asked by, in words, each filter one: `Kind: talks`.
 * @param names those of states, persons and documents by id
 * @returns what says it of a query (`listAddress`); nothing where all events are asked for
 */
export function useViewWords(names: ReadonlyMap<string, string>): (query: string) => string[] {
  const t = useTranslations();
  const words = useRelaxationWords(names);
  const dateWords = useDateWords();
  return (query) => {
    const asked = new URLSearchParams(query);
    const named = (filter: 'role' | 'q' | 'from' | 'to', value: string | null) =>
      value === null ? [] : [t('filter.named', { name: t(`filter.${filter}`), value })];
    const day = (end: 'from' | 'to') => {
      const iso = asked.get(end);
      return named(end, iso === null ? null : dateWords(iso));
    };
    const role = asked.get('role');
    return [
      ...(asked.get('show') === 'key' ? [t('export.keyEvents')] : []),
      ...named('q', asked.get('q')),
      ...LIST_FILTERS.flatMap((filter) => {
        const values = asked.getAll(filter);
        return values.length === 0 ? [] : [words({ filter, values, count: 0 })];
      }),
      ...(asked.get('match') === 'all' ? [t('filter.match')] : []),
      ...named('role', role === 'actor' || role === 'object' ? t(`filter.roleOf.${role}`) : null),
      ...(asked.has('contradicted') ? [t('filter.contradicted')] : []),
      ...day('from'),
      ...day('to'),
    ];
  };
}
