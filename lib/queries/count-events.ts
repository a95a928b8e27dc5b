import 'server-only';
import type { EventFilters } from './filters';
import { total } from './sets/event-columns';
import { fittingSet } from './sets/fitting-set';

/** How many events fit? */
export async function countEvents(filters: EventFilters): Promise<number> {
  return (await fittingSet(filters))?.size ?? (await total());
}
