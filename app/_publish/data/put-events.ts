import { database } from '@/lib/db';
import { eventById } from '@/lib/queries/event-by-id';
import { SUMMARY_INCLUDE } from '@/lib/queries/event-row';
import { total } from '@/lib/queries/sets/event-columns';
import { markedEvents } from '@/lib/queries/window/marked-events';
import { type EventRows, type EventWords, PORTION } from '../parts';
import { portions } from './numbers';
import { putPart } from './put-part';

const QUOTED = { select: { quote: true, words: true }, orderBy: { id: 'asc' } } as const;

/** Writes what lists, the timeline and searches show of events, portion by portion, and each event with all it rests on. */
export async function putEvents(folder: string): Promise<void> {
  for (const [portion, numbers] of portions(await total(), PORTION).entries()) {
    const where = { number: { in: numbers } };
    const [rows, marked, words] = await Promise.all([
      database().event.findMany({ where, include: SUMMARY_INCLUDE, orderBy: { number: 'asc' } }),
      markedEvents(numbers),
      database().event.findMany({
        where,
        select: {
          ...{ id: true, number: true, place: true },
          titles: { select: { locale: true, text: true, label: true } },
          mentions: QUOTED,
          positions: QUOTED,
        },
        orderBy: { number: 'asc' },
      }),
    ]);
    putPart(folder, `events-${portion}`, { rows, marked: [...marked] } satisfies EventRows);
    putPart(folder, `words-${portion}`, { rows: words } satisfies EventWords);
    for (const { id } of rows) putPart(folder, `event/${id}`, await eventById(id));
  }
}
