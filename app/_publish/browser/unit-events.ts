import type { Unit } from '@/lib/queries/search/resolve-query';
import { EventSet } from '@/lib/sets/event-set';
import { dayNumber } from '@/lib/time/day';
import { allNumbers, eventColumns } from './event-columns';
import { whole } from './parts';
import { holdingText } from './search-index';
import { termSets } from './term-sets';

export const BY_NAME = 3;
const BY_TITLE = 2;
const BY_PASSAGE = 1;

interface Finding {
  how: number;
  numbers: Promise<EventSet>;
}

async function inTime({ from, to }: { from: string; to: string }, isWithin: boolean): Promise<EventSet> {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const [{ numbers, earliest, latest }, { open }] = await Promise.all([eventColumns(), whole()]);
  const isOpen = new Set(open);
  return EventSet.where(numbers, (number) => {
    const [start, end] = [earliest[number] as number, latest[number] as number];
    if (isWithin) return start >= first && end <= last;
    // A date that is open at one end meets every time behind it, and tells nothing of it.
    return start <= last && end >= first && (start >= first || end <= last || !isOpen.has(number));
  });
}

async function having(facet: 'name' | 'held-name', ids: readonly string[]): Promise<EventSet> {
  const sets = await termSets(facet);
  return EventSet.any(
    ids.flatMap((id) => sets.get(id) ?? []),
    await allNumbers(),
  );
}

/** As the app's, from the copy's own index: the events that have what a unit of a query asks for, the best found first. */
export function findingsOf(unit: Unit): Finding[] {
  if (unit.kind === 'time')
    return [
      { how: BY_NAME, numbers: inTime(unit, true) },
      { how: BY_PASSAGE, numbers: inTime(unit, false) },
    ];
  const ids = unit.names.map(({ id }) => id);
  const named = ids.length === 0 ? [] : [{ how: BY_NAME, numbers: having('name', ids) }];
  const held = ids.length === 0 ? [] : [{ how: BY_PASSAGE, numbers: having('held-name', ids) }];
  if (unit.text.flat().length === 0) return [...named, ...held];
  const holding = async (fields: ('title' | 'passage')[]) =>
    (await holdingText(unit.text, fields)) ?? EventSet.of([], await allNumbers());
  return [
    ...named,
    { how: BY_TITLE, numbers: holding(['title']) },
    ...held,
    { how: BY_PASSAGE, numbers: holding(['title', 'passage']) },
  ];
}
