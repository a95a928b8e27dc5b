import 'server-only';
import type { EventCursor } from './event-cursor';
import type { EventFilters } from './filters';
import { type EventPage, pageEvents } from './page-events';

/**
 * Which events tell of these words, and fit the filters? Every word, parted by blanks, has to occur in a title, a quote or a
 * name of who takes part, in whatever script.
 */
export async function searchEvents(
  query: string,
  filters: EventFilters,
  { limit, after }: { limit: number; after: EventCursor | null },
): Promise<EventPage> {
  return pageEvents({ ...filters, q: query }, { limit, after });
}
