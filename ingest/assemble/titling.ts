import type { EventStatus } from '@/lib/schema/vocabulary';
import { englishTitle, type Placed } from './mentions';

const HAPPENED = new Set<EventStatus>(['occurred', 'ongoing']);

/**
 * Whose words title an event: those of the mention that speaks for it; where its clause cannot be read whole, those of the first other of its kind and
 * status that can. Example: of `北韓矢口否認` and `北韓否認擁有核武` the second.
 */
export function titling(lead: Placed, group: readonly Placed[], status: EventStatus): Placed {
  const isWhole = (placed: Placed): boolean => englishTitle(placed, status).isWhole;
  if (isWhole(lead)) return lead;
  const alike = group.filter(
    ({ draft }) =>
      draft.type === lead.draft.type &&
      (draft.status === lead.draft.status || (HAPPENED.has(draft.status) && HAPPENED.has(lead.draft.status))),
  );
  return alike.find(isWhole) ?? lead;
}
