import 'server-only';
import { EventSet } from '@/lib/sets/event-set';
import { firstThat } from '@/lib/text/sorted';
import { dayNumber, FIRST_DAY, LAST_DAY } from '@/lib/time/day';
import type { EventFilters } from '../filters';
import { type Term, termsOf } from '../matching';
import { memoised } from '../memoised';
import { foundEvents } from '../search/found-events';
import { allNumbers, eventColumns } from './event-columns';
import { termSets } from './term-sets';

/** How many sets are kept: those of the filters that were asked for last. */
const KEPT = 32;

/** The events that one term lets through. */
export async function termSet({ facet, values }: Term): Promise<EventSet> {
  const all = await allNumbers();
  if (facet === null) return (await foundEvents(values[0] ?? ''))?.all ?? EventSet.of([], all);
  const sets = await termSets(facet);
  return EventSet.any(
    values.flatMap((value) => sets.get(value) ?? []),
    all,
  );
}

/** The events whose days meet a stretch; null where none is asked for. */
export const daysSet = memoised(
  async ({ from, to }: Pick<EventFilters, 'from' | 'to'>): Promise<EventSet | null> => {
    if (from === null && to === null) return null;
    const { numbers, earliest, latest } = await eventColumns();
    const first = from === null ? FIRST_DAY : dayNumber(from);
    const last = to === null ? LAST_DAY : dayNumber(to);
    const below = firstThat(earliest, (day) => day > last);
    return EventSet.within(numbers, latest, [first, LAST_DAY], below);
  },
  KEPT,
);

/** The events that all of some sets have; null where there is no set, and so no event is left out. */
export const common = (sets: readonly (EventSet | null)[]): EventSet | null =>
  sets.reduce((one, two) => (one === null ? two : two === null ? one : one.and(two)), null);

/** The events that fit; null for filters that ask for nothing. */
export const fittingSet = memoised(async (filters: EventFilters): Promise<EventSet | null> => {
  const { from, to } = filters;
  const terms = await Promise.all((await termsOf(filters)).map(termSet));
  return common([...terms, await daysSet({ from, to })]);
}, KEPT);
