import 'server-only';
import { countEvents } from './count-events';
import type { EventFilters } from './filters';
import { type Term, termsOf } from './matching';
import { total } from './sets/event-columns';
import { common, termSet } from './sets/fitting-set';

/** The filters that say how others are meant: without them the others ask for less. */
const MANNERS = ['match', 'role'] as const;

/** A filter without which some events fit: the values that it would drop, and how many events then fit. */
export interface Relaxation {
  filter: Term['filter'] | (typeof MANNERS)[number];
  values: readonly string[];
  count: number;
}

/**
 * Where nothing fits: which one filter can be dropped so that something does? The one that shows the most events first. Of countries
 * that all must take part one is dropped, of other values all.
 */
export async function filterRelaxations(filters: EventFilters): Promise<Relaxation[]> {
  const ever = { ...filters, from: null, to: null };
  const terms = await termsOf(ever);
  const sets = await Promise.all(terms.map(termSet));
  const all = await total();
  const counts = sets.map((_, i) => common(sets.filter((_, other) => other !== i))?.size ?? all);
  const manners = MANNERS.flatMap((filter) => {
    const value = ever[filter];
    return value === null ? [] : [{ filter, values: [value], without: { ...ever, [filter]: null } }];
  });
  const relaxations: Relaxation[] = [
    ...terms.map(({ filter, values }, i) => ({ filter, values, count: counts[i] ?? 0 })),
    ...(await Promise.all(
      manners.map(async ({ without, ...relaxation }) => ({
        ...relaxation,
        count: await countEvents(without),
      })),
    )),
  ];
  return relaxations.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
