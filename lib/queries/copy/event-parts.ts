import 'server-only';
import { database } from '@/lib/db';
import { eventById } from '../event-by-id';
import { SUMMARY_INCLUDE } from '../event-row';
import { allNumbers } from '../sets/event-columns';
import { markedEvents } from '../window/marked-events';
import { type Part, part } from './part';
import { type EventRows, type EventWords, PORTION } from './parts';
import { portions } from './portions';

const QUOTED = { select: { quote: true, words: true }, orderBy: { id: 'asc' } } as const;

/** Reads what lists, the timeline and searches show of events, portion by portion, and each event with all it rests on. */
export async function* readEvents(): AsyncGenerator<Part> {
  const all = await allNumbers();
  for (const [portion, places] of portions(all.length, PORTION).entries()) {
    const numbers = places.map((place) => all[place] as number);
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
    // A copy numbers its events by their places, so that it finds them by their portions.
    const placed = <T extends { number: number }>(list: T[]): T[] =>
      list.map((row, i) => ({ ...row, number: places[i] as number }));
    const markedAt = places.flatMap((place, i): EventRows['marked'] => {
      const event = marked.get(numbers[i] as number);
      return event === undefined ? [] : [[place, event]];
    });
    yield part(`events-${portion}`, { rows: placed(rows), marked: markedAt } satisfies EventRows);
    yield part(`words-${portion}`, { rows: placed(words) } satisfies EventWords);
    for (const { id } of rows) yield part(`event/${id}`, await eventById(id));
  }
}
