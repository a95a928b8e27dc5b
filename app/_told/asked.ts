import { readFilters } from '@/lib/queries/known-values';
import { PartNumber } from '@/lib/schema/api-parameters';
import { filterQuery, listAddress } from '../_explorer/addresses';
import { askedView } from '../_explorer/asked';

/** The view that an address asks for, to be told on a page of its own: the same parameters as the timeline's, and which part of it. */
export async function askedTold(parameters: URLSearchParams) {
  const { filters, problems } = await readFilters(parameters);
  const { sort, shown, lanes } = askedView(parameters);
  const { from, to } = filters;
  const query = filterQuery(filters);
  const show = query === '' ? shown : ('all' as const);
  return {
    filters,
    problems,
    show,
    sort,
    lanes,
    calendar: parameters.get('calendar') === 'roc' ? ('roc' as const) : ('gregory' as const),
    part: PartNumber.safeParse(parameters.get('part') ?? '').data ?? 1,
    /** How the list is asked for, as a query. */
    address: listAddress(query, { from, to, sort, show }),
  };
}

/** What a view that is told is asked by. */
export type AskedTold = Awaited<ReturnType<typeof askedTold>>;
