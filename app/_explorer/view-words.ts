import type { useTranslations } from 'use-intl/react';
import type { Facets } from '@/lib/queries/facets';
import type { Relaxation } from '@/lib/queries/filter-relaxation';
import { LIST_FILTERS } from '@/lib/schema/filter';
import { isKind } from '../_event/kinds';
import { nameIn } from '../_event/words';
import type { AppLocale } from '../_i18n/locale';
import { isPrecision, isStatus } from './filters/values';

/** Of the request on the server, of the page in the browser. */
export type Translate = ReturnType<typeof useTranslations<never>>;

/** The names of states, organisations, persons and documents by id. */
export function namesOf(
  locale: AppLocale,
  { country, participant, name, document }: Pick<Facets, 'country' | 'participant' | 'name' | 'document'>,
): ReadonlyMap<string, string> {
  const named = [...name, ...participant, ...country].map((one): [string, string] => [
    one.value,
    nameIn(locale, one),
  ]);
  return new Map([...named, ...document.map((facet): [string, string] => [facet.value, facet.title])]);
}

/** What a filter with its values is called. `names` are those of states, persons and documents. */
export function relaxationWords(
  t: Translate,
  names: ReadonlyMap<string, string>,
): (relaxation: Relaxation) => string {
  const word = (value: string) => {
    if (isKind(value)) return t(`kind.${value}`);
    if (isStatus(value)) return t(`status.${value}`);
    return isPrecision(value) ? t(`precision.${value}`) : (names.get(value) ?? value);
  };
  return ({ filter, values }) => {
    const name = t(`filter.${filter}`);
    if (filter === 'contradicted' || filter === 'match' || filter === 'role') return name;
    return t('filter.named', { name, value: values.map(word).join(t('list.separator')) });
  };
}

interface Words {
  /** Those of states, persons and documents by id. */
  names: ReadonlyMap<string, string>;
  /** Puts an EDTF value into words. */
  dateWords: (edtf: string) => string;
}

/**
 * What a list is asked by, in words, each filter one: `Kind: talks`.
 * @returns what says it of a query (`listAddress`); nothing where all events are asked for
 */
export function viewWords(t: Translate, { names, dateWords }: Words): (query: string) => string[] {
  const words = relaxationWords(t, names);
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
