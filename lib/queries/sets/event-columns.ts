import 'server-only';
import { database } from '@/lib/db';
import { memoised } from '../memoised';
import { EventSet } from './event-set';

/** Days and importance of all events, by their number: what is asked of every event that fits, whatever the filters. */
export interface EventColumns {
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

const COLUMNS = ['earliestDay', 'latestDay', 'atDay', 'rank', 'passages', 'isKey'] as const;

const counted = memoised(async (): Promise<number> => {
  const [row] = await database().$queryRaw<{ total: bigint }[]>`SELECT count(*) AS "total" FROM "Event"`;
  return Number(row?.total ?? 0);
}, 1);

/** How many events there are; their numbers are those below it. */
export const total = (): Promise<number> => counted(undefined);

const columns = memoised(async (): Promise<EventColumns> => {
  const lists = COLUMNS.map((column) => `json_group_array("${column}") AS "${column}"`).join(', ');
  const [row] = await database().$queryRawUnsafe<Record<(typeof COLUMNS)[number], string>[]>(
    `SELECT ${lists} FROM (SELECT * FROM "Event" ORDER BY "number")`,
  );
  const read = (column: (typeof COLUMNS)[number]) =>
    Int32Array.from(JSON.parse(row?.[column] ?? '[]') as number[]);
  const isKey = read('isKey');
  return {
    ...{ earliest: read('earliestDay'), latest: read('latestDay'), atDay: read('atDay') },
    ...{ rank: read('rank'), passages: read('passages') },
    key: EventSet.where(isKey.length, (number) => isKey[number] === 1),
  };
}, 1);

/** The columns, read once for as long as the same data are served. */
export const eventColumns = (): Promise<EventColumns> => columns(undefined);
