import 'server-only';
import type { EventSet } from '@/lib/sets/event-set';
import { firstThat } from '@/lib/text/sorted';
import { eventColumns } from '../sets/event-columns';
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
  const begun = firstThat(earliest, (day) => day >= from);
  const behind = firstThat(earliest, (day) => day > to);
  // Of those that begin before the stretch all lie before it but the few that go on into it.
  let goOn = 0;
  for (let place = 0; place < begun; place += 1)
    if ((latest[place] as number) >= from && (fitting === null || fitting.hasAt(place))) goOn += 1;
  const [all, sizeBefore] =
    fitting === null
      ? [earliest.length, (place: number) => place]
      : [fitting.size, (place: number) => fitting.sizeBefore(place)];
  return { before: sizeBefore(begun) - goOn, after: all - sizeBefore(behind) };
}
