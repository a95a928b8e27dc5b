import type { EventColumns } from '@/lib/queries/sets/event-columns';
import { EventSet } from '@/lib/sets/event-set';
import { whole } from './parts';

let known: Promise<EventColumns> | undefined;

async function read(): Promise<EventColumns> {
  const { earliest, latest, atDay, rank, passages, key } = await whole();
  return {
    ...{
      earliest: Int32Array.from(earliest),
      latest: Int32Array.from(latest),
      atDay: Int32Array.from(atDay),
    },
    ...{ rank: Int32Array.from(rank), passages: Int32Array.from(passages) },
    key: EventSet.of(key, earliest.length),
  };
}

export function eventColumns(): Promise<EventColumns> {
  known ??= read();
  return known;
}

export const total = async (): Promise<number> => (await whole()).ids.length;
