import 'server-only';
import type { EventSort } from '@/lib/schema/event-sort';
import type { EventCursor } from './event-cursor';
import type { EventFilters } from './filters';
import { type EventPage, pageEvents } from './page-events';
import { type BesideEvents, besideEvents } from './search/beside-events';

/** A page of the events that words find, and what else they find. */
export type SearchPage = EventPage & BesideEvents;

/** Which events tell of these words, and fit the filters; which passages hold them and tell none; and what may be meant where there is neither? */
export async function searchEvents(
  query: string,
  filters: EventFilters,
  listing: { limit: number; after: EventCursor | null; sort?: EventSort | undefined },
): Promise<SearchPage> {
  const page = await pageEvents({ ...filters, q: query }, listing);
  return { ...page, ...(await besideEvents(query, filters)) };
}
