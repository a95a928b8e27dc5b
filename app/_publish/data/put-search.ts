import MiniSearch from 'minisearch';
import { database } from '@/lib/db';
import { SEARCHED, type Searched } from '../search-terms';
import { putPart } from './put-part';

/** Writes the index in which the words of events are looked for. */
export async function putSearch(folder: string): Promise<void> {
  const index = new MiniSearch<Searched>(SEARCHED);
  const rows = await database().event.findMany({
    select: {
      ...{ number: true, place: true },
      titles: { select: { text: true, label: true } },
      mentions: { select: { words: true } },
      positions: { select: { words: true } },
    },
    orderBy: { number: 'asc' },
  });
  index.addAll(
    rows.map(({ number, titles, place, mentions, positions }) => ({
      id: number,
      title: [...titles.flatMap(({ text, label }) => [text, label]), place].join('\n'),
      passage: [...mentions, ...positions].map(({ words }) => words).join('\n'),
    })),
  );
  putPart(folder, 'search', JSON.stringify(index));
}
