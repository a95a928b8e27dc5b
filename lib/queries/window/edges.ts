import 'server-only';
import { eventColumns } from '../sets/event-columns';
import type { EventSet } from '../sets/event-set';
import type { Stretch } from './stretch';

/**
 * How many events that fit lie wholly before a stretch, and how many behind it?
 * @param fitting the events that fit the filters; null for all
 */
export async function edgesOf(
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  fitting: EventSet | null,
): Promise<{ before: number; after: number }> {
  const { earliest, latest } = await eventColumns();
  let [before, after] = [0, 0];
  const look = (number: number) => {
    if ((latest[number] as number) < from) before += 1;
    if ((earliest[number] as number) > to) after += 1;
  };
  if (fitting !== null) fitting.forEach(look);
  else for (let number = 0; number < earliest.length; number += 1) look(number);
  return { before, after };
}
