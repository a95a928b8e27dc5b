import 'server-only';
import { database } from '@/lib/db';
import { EventSet } from '@/lib/sets/event-set';
import { unpacked } from '@/lib/sets/packed';
import { memoised } from '../memoised';

/** Days and importance of all events, by their number: what is asked of every event that fits, whatever the filters. */
export interface EventColumns {
  /** In rising order: events are numbered by their first day. */
  earliest: Int32Array;
  latest: Int32Array;
  /** The day at which an event is counted. */
  atDay: Int32Array;
  /** Its place in the order of importance. */
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
  return {
    ...{ earliest: read('earliestDay'), latest: read('latestDay'), atDay: read('atDay') },
    ...{ rank: read('rank'), passages: read('passages') },
    key: EventSet.within(read('isKey'), [1, 1]),
  };
}, 1);

/** The columns, read once for as long as the same data are served. */
export const eventColumns = (): Promise<EventColumns> => columns(undefined);

/** How many events there are; their numbers are those below it. */
export const total = async (): Promise<number> => (await eventColumns()).rank.length;
