import 'server-only';
import { CONTRADICTED, type Facet } from '@/lib/schema/facet';
import { FILTERS, LIST_FILTERS, type ListFilter } from '@/lib/schema/filter';
import type { EventFilters } from './filters';
import { unitsOfQuery } from './search/units-of-query';

/** What one filter asks of events; of names, and of countries that all must take part, each asks for itself. */
export interface Term {
  filter: ListFilter | 'contradicted' | 'q';
  values: readonly string[];
  /** The facet that has the values; null for words. */
  facet: Facet | null;
}

/** What filters ask of events besides days, all of it. */
export async function termsOf(filters: EventFilters): Promise<Term[]> {
  const { match, role, contradicted, q } = filters;
  type Asked = readonly [Exclude<Term['filter'], 'q'>, readonly string[]];
  const lists: Asked[] = [
    ...LIST_FILTERS.flatMap((name): Asked[] => {
      const { together } = FILTERS[name];
      const all = together === 'all' || (together === 'match' && match === 'all');
      return all ? filters[name].map((one) => [name, [one]]) : [[name, filters[name]]];
    }),
    ['contradicted', contradicted === null ? [] : [CONTRADICTED]],
  ];
  const terms = lists
    .filter(([, values]) => values.length > 0)
    .map(([filter, values]): Term => {
      const facet: Facet = filter === 'country' ? (role ?? 'country') : filter;
      return { filter, values, facet };
    });
  const asksForWords = q !== null && (await unitsOfQuery(q)).length > 0;
  return asksForWords ? [...terms, { filter: 'q', values: [q], facet: null }] : terms;
}
