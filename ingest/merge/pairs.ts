import { dayNumber } from '@/lib/time/day';
import type { Comparable } from './comparable';
import { areCompatible } from './compatible-types';
import { FAR } from './features/time';
import { REACH } from './within-document';

/** Two mentions by their places in the list, the smaller first. */
export type Pair = readonly [number, number];

/** Stands for the parties of a mention that names none, and so may be anybody's. */
const ANYBODY = '*';

/**
 * The pairs worth weighing (the blocking of record linkage): mentions of compatible kinds whose dates meet and who share a party, neighbours in
 * one passage, and tellings of what comes once, which two texts may date apart.
 * @returns each pair once, in no particular order
 */
export function pairsToCompare(comparables: readonly Comparable[]): Pair[] {
  const seen = new Set<number>();
  const out: Pair[] = [];
  const add = (i: number, j: number): void => {
    const pair: Pair = i < j ? [i, j] : [j, i];
    const key = pair[0] * comparables.length + pair[1];
    if (seen.has(key)) return;
    seen.add(key);
    out.push(pair);
  };
  for (const [i, j] of [...meeting(comparables), ...neighbours(comparables), ...once(comparables)]) add(i, j);
  return out;
}

/** Sweeps over time; those whose dates have not ended are kept by party. */
function meeting(comparables: readonly Comparable[]): Pair[] {
  const order = comparables
    .map(({ draft: { date }, parties }, i) => ({
      i,
      from: date.earliest,
      to: date.latest,
      keys: parties.size === 0 ? [ANYBODY] : [...parties],
    }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.i - b.i));
  type Swept = (typeof order)[number];
  const open = new Map<string, Swept[]>();
  const out: Pair[] = [];
  for (const one of order) {
    const keys = one.keys[0] === ANYBODY ? [...open.keys()] : [...one.keys, ANYBODY];
    for (const key of keys) {
      const still = (open.get(key) ?? []).filter(({ to }) => to >= one.from);
      open.set(key, still);
      for (const { i } of still)
        if (
          areCompatible(
            (comparables[i] as Comparable).draft.type,
            (comparables[one.i] as Comparable).draft.type,
          )
        )
          out.push([i, one.i]);
    }
    for (const key of one.keys) open.set(key, [...(open.get(key) ?? []), one]);
  }
  return out;
}

function neighbours(comparables: readonly Comparable[]): Pair[] {
  return comparables.flatMap(({ draft: { documentId } }, i) =>
    Array.from({ length: REACH }, (_, k) => i + 1 + k)
      .filter((j) => comparables[j]?.draft.documentId === documentId)
      .map((j): Pair => [i, j]),
  );
}

function once(comparables: readonly Comparable[]): Pair[] {
  const byTrigger = new Map<string, number[]>();
  comparables.forEach(({ once: comesOnce, draft: { triggerId, date } }, i) => {
    if (!comesOnce || triggerId === null || date.precision === 'open') return;
    byTrigger.set(triggerId, [...(byTrigger.get(triggerId) ?? []), i]);
  });
  const day = (i: number): number => dayNumber((comparables[i] as Comparable).draft.date.earliest);
  return [...byTrigger.values()].flatMap((told) => {
    const sorted = told.sort((i, j) => day(i) - day(j));
    return sorted.flatMap((i, at) => {
      const near: Pair[] = [];
      for (let next = at + 1; next < sorted.length; next += 1) {
        const j = sorted[next] as number;
        if (day(j) - day(i) > FAR) break;
        near.push([i, j]);
      }
      return near;
    });
  });
}
