import 'server-only';
import MiniSearch from 'minisearch';
import { database } from '@/lib/db';
import { type Part, part } from './part';
import { SEARCHED, type Searched } from './search-terms';

/** Reads the index in which the words of events are looked for. */
export async function* readSearch(): AsyncGenerator<Part> {
  const index = new MiniSearch<Searched>(SEARCHED);
  const rows = await database().event.findMany({
    select: {
      ...{ place: true },
      titles: { select: { text: true, label: true } },
      mentions: { select: { words: true } },
      positions: { select: { words: true } },
    },
    orderBy: { number: 'asc' },
  });
  index.addAll(
    rows.map(({ titles, place, mentions, positions }, number) => ({
      id: number,
      title: [...titles.flatMap(({ text, label }) => [text, label]), place].join('\n'),
      passage: [...mentions, ...positions].map(({ words }) => words).join('\n'),
    })),
  );
  yield part('search', JSON.stringify(index));
}
