import { headers } from 'next/headers';
import { here } from '@/lib/collections/current';
import { readFilters } from '@/lib/queries/known-values';
import { PartNumber } from '@/lib/schema/api-parameters';
import { filterQuery } from '../_explorer/addresses';
import { askedView } from '../_explorer/asked';
import { searchParametersOf } from '../_explorer/search-parameters';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { citedOrigin } from '../api/_answers/origin';
import { noteStyle } from './cite';

/**
 * The view that an address asks for, to be told on a page of its own: the same parameters as the timeline's, and which part of it; in which words it is told and how
 * its passages are cited.
 */
export async function askedTold(page: '/print' | '/story', given: Parameters<typeof searchParametersOf>[0]) {
  const parameters = searchParametersOf(given);
  const [{ filters, problems }, t, locale, headed] = await Promise.all([
    readFilters(parameters),
    requestTranslator(),
    requestLocale(),
    headers(),
  ]);
  const { sort, shown, lanes } = askedView(parameters);
  const show = filterQuery(filters) === '' ? shown : ('all' as const);
  const calendar = parameters.get('calendar') === 'roc' ? ('roc' as const) : ('gregory' as const);
  const view = new URLSearchParams(parameters);
  view.delete('part');
  return {
    ...{ filters, problems, show, sort, lanes },
    telling: { t, locale, calendar },
    cite: noteStyle(locale, citedOrigin({ headers: headed })),
    /** The view itself as a query of the pages that show it. */
    view: view.toString(),
    part: PartNumber.safeParse(parameters.get('part') ?? '').data ?? 1,
    hrefOf: (part: number) => here(`${page}?${new URLSearchParams([...view, ['part', `${part}`]])}`),
    /** The same view as a query of the interface for programs, with what else is asked there. */
    query: (more: Record<string, string>) => {
      const days = Object.entries({ from: filters.from, to: filters.to }).flatMap(([name, day]) =>
        day === null ? [] : [[name, day]],
      );
      return new URLSearchParams([
        ...new URLSearchParams(filterQuery(filters)),
        ...days,
        ...Object.entries(more),
      ]);
    },
  };
}
