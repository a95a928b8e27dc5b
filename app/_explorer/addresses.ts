import type { EventShow, EventSort } from '@/lib/schema/event-sort';

/** What of a view the list is asked by, besides the filters. */
interface Wanted {
  from: string | null;
  to: string | null;
  /** Null for the usual order. */
  sort: EventSort | null;
  show: EventShow;
}

/** The query by which the list is asked: filters, window and order, always written alike. Filters look in all events, whatever else is shown. */
export function listAddress(query: string, { from, to, sort, show }: Wanted): string {
  const parameters = new URLSearchParams(query);
  if (from !== null) parameters.set('from', from);
  if (to !== null) parameters.set('to', to);
  if (sort !== null) parameters.set('sort', sort);
  if (show === 'key' && query === '') parameters.set('show', show);
  return parameters.toString();
}

/** The filters without the window as a query. */
export function filterQuery(filters: Readonly<Record<string, string | readonly string[] | null>>): string {
  const pairs = Object.entries(filters).flatMap(([name, values]) =>
    name === 'from' || name === 'to' ? [] : [values ?? []].flat().map((value) => [name, value]),
  );
  return new URLSearchParams(pairs).toString();
}
