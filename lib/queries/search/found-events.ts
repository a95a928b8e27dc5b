import 'server-only';
import { EventSet } from '@/lib/sets/event-set';
import { memoised } from '../memoised';
import { allNumbers } from '../sets/event-columns';
import { numbersOf } from '../sets/numbers-of';
import type { Unit } from './resolve-query';
import { type Among, findingsOf } from './unit-events';
import { unitsOfQuery } from './units-of-query';

/** How many queries' events are kept. */
const KEPT = 24;

/** The events that a query finds, all of them and by how well they are found (`unit-events`), the best first. */
export interface FoundEvents {
  all: EventSet;
  byHow: ReadonlyMap<number, EventSet>;
}

async function foundBy(byHow: ReadonlyMap<number, EventSet>): Promise<FoundEvents> {
  return { all: EventSet.any([...byHow.values()], await allNumbers()), byHow };
}

/** The events that a unit finds, each as well as it is found. */
async function ofUnit(unit: Unit, among: Among): Promise<FoundEvents> {
  const byHow = new Map<number, EventSet>();
  let all = EventSet.of([], await allNumbers());
  for (const { how, numbers } of findingsOf(unit, among)) {
    const found = await numbersOf(numbers);
    const anew = found.sizeWith(all) === 0 ? found : found.without(all);
    byHow.set(how, EventSet.any([byHow.get(how) ?? [], anew].flat(), await allNumbers()));
    all = EventSet.any([all, anew], await allNumbers());
  }
  return { all, byHow };
}

/** The events that two units find, each as well as it is found by the one that finds it less well. */
async function ofBoth(one: FoundEvents, other: FoundEvents): Promise<FoundEvents> {
  const parts = new Map<number, EventSet[]>();
  for (const [a, found] of one.byHow)
    for (const [b, also] of other.byHow) {
      const how = Math.min(a, b);
      parts.set(how, [...(parts.get(how) ?? []), found.and(also)]);
    }
  const all = await allNumbers();
  const hows = [...parts.keys()].sort((a, b) => b - a);
  return foundBy(new Map(hows.map((how) => [how, EventSet.any(parts.get(how) ?? [], all)])));
}

/** Times come first: they leave a stretch of all events, and of words and names only that stretch is then read. */
const timesFirst = (units: readonly Unit[]) =>
  units.toSorted((a, b) => Number(b.kind === 'time') - Number(a.kind === 'time'));

/** The stretch in which the events lie that were found. */
async function stretchOf(found: FoundEvents | null): Promise<Among> {
  const all = await allNumbers();
  const places: Int32Array | undefined = found?.all.places();
  const [first, last] = places === undefined ? [0, all.length - 1] : [places[0] ?? 1, places.at(-1) ?? 0];
  return { first: all[first] ?? 1, last: all[last] ?? 0, share: (last - first) / all.length };
}

/** The events that a query finds, found once for all questions; null for a query that asks for nothing. */
export const foundEvents = memoised(async (query: string): Promise<FoundEvents | null> => {
  let found: FoundEvents | null = null;
  for (const unit of timesFirst(await unitsOfQuery(query))) {
    const own = await ofUnit(unit, await stretchOf(found));
    found = found === null ? own : await ofBoth(found, own);
  }
  return found;
}, KEPT);
