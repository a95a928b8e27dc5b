import { readCursor } from '@/lib/queries/event-cursor';
import { EVENT_SHOWS, EVENT_SORTS } from '@/lib/schema/event-sort';
import { LANE_KINDS } from '@/lib/schema/lanes';

/** What the address asks of the view besides filters; what it does not say or says wrongly is as usual. */
export function askedView(parameters: URLSearchParams) {
  return {
    sort: EVENT_SORTS.find((one) => one === parameters.get('sort')) ?? null,
    shown: EVENT_SHOWS.find((one) => one === parameters.get('show')) ?? 'key',
    lanes: LANE_KINDS.find((one) => one === parameters.get('lanes')) ?? 'country',
    after: readCursor(parameters.get('cursor') ?? ''),
    chosen: parameters.get('event'),
  };
}
