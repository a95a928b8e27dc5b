import 'server-only';
import { database } from '@/lib/db';
import { EventSet } from '@/lib/sets/event-set';
import { unpacked } from '@/lib/sets/packed';
import { firstNotBelow } from '@/lib/sets/places-of';
import { memoised } from '../memoised';

/** Numbers, days and importance of all events, by their place in the order of the lists: what is asked of every event that fits, whatever the filters. */
export interface EventColumns {
  /** In rising order, with gaps. */
  numbers: Int32Array;
  /** In rising order. */
  earliest: Int32Array;
  latest: Int32Array;
  /** The day at which an event is counted. */
  atDay: Int32Array;
  /** Its place in the order of importance: no two have the same. */
  rank: Int32Array;
  /** In how many passages it is told. */
  passages: Int32Array;
  /** Those that stand out. */
  key: EventSet;
}

const columns = memoised(async (): Promise<EventColumns> => {
  const rows = await database().eventColumn.findMany();
  const texts = new Map(rows.map(({ name, numbers }) => [name, numbers]));
  const read = (name: string) => unpacked(texts.get(name) ?? '');
  const numbers = read('number');
  return {
    numbers,
    ...{ earliest: read('earliestDay'), latest: read('latestDay'), atDay: read('atDay') },
    ...{ rank: read('rank'), passages: read('passages') },
    key: EventSet.within(numbers, read('isKey'), [1, 1]),
  };
}, 1);

/** The columns, read once for as long as the same data are served. */
export const eventColumns = (): Promise<EventColumns> => columns(undefined);

/** The numbers of all events, in rising order. */
export const allNumbers = async (): Promise<Int32Array> => (await eventColumns()).numbers;

/** How many events there are. */
export const total = async (): Promise<number> => (await allNumbers()).length;

/** The number of the event that stands some places before or behind one in the order of the lists; that of the first or the last where there are not so many. */
export async function numberBeside(number: number, places: number): Promise<number> {
  const all = await allNumbers();
  const place = Math.min(Math.max(firstNotBelow(all, number) + places, 0), all.length - 1);
  return all[place] as number;
}
