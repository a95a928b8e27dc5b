import type { EventColumns } from '@/lib/queries/sets/event-columns';
import { EventSet } from '@/lib/sets/event-set';
import { whole } from './parts';

let known: Promise<EventColumns> | undefined;

async function read(): Promise<EventColumns> {
  const { earliest, latest, atDay, rank, passages, key } = await whole();
  const numbers = await allNumbers();
  return {
    numbers,
    ...{
      earliest: Int32Array.from(earliest),
      latest: Int32Array.from(latest),
      atDay: Int32Array.from(atDay),
    },
    ...{ rank: Int32Array.from(rank), passages: Int32Array.from(passages) },
    key: EventSet.of(key, numbers),
  };
}

export function eventColumns(): Promise<EventColumns> {
  known ??= read();
  return known;
}

let numbered: Promise<Int32Array> | undefined;

/** A copy numbers its events from 0 on. */
export function allNumbers(): Promise<Int32Array> {
  numbered ??= whole().then(({ ids }) => Int32Array.from(ids, (_, number) => number));
  return numbered;
}

export const total = async (): Promise<number> => (await allNumbers()).length;
