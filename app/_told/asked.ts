import { readFilters } from '@/lib/queries/known-values';
import { PartNumber } from '@/lib/schema/api-parameters';
import { filterQuery } from '../_explorer/addresses';
import { askedView } from '../_explorer/asked';

/** The view that an address asks for, to be told on a page of its own: the same parameters as the timeline's, and which part of it. */
export async function askedTold(parameters: URLSearchParams) {
  const { filters, problems } = await readFilters(parameters);
  const { sort, shown, lanes } = askedView(parameters);
  const show = filterQuery(filters) === '' ? shown : ('all' as const);
  return {
    filters,
    problems,
    show,
    sort,
    lanes,
    calendar: parameters.get('calendar') === 'roc' ? ('roc' as const) : ('gregory' as const),
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
    part: PartNumber.safeParse(parameters.get('part') ?? '').data ?? 1,
  };
}
