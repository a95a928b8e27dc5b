import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { matchForm } from '@/lib/text/match-form';

type Client = ReturnType<typeof database>;

/** What can be found of the events, by id: their words in the form in which text is compared. */
export type SearchIndex = ReadonlyMap<string, string>;

const indexes = new WeakMap<Client, Promise<SearchIndex>>();

/** Between Chinese characters a blank is a line break of the file and hides no word's end; elsewhere it parts words. */
export function searchForm(text: string): string {
  return matchForm(text)
    .replace(/(?<=[\p{Script=Han}\p{P}])\s+|\s+(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

async function build(client: Client): Promise<SearchIndex> {
  const names = { select: { id: true, nameZh: true, nameEn: true, aliases: true } } as const;
  const rows = await client.event.findMany({
    select: {
      id: true,
      titleZh: true,
      titleEn: true,
      place: true,
      countries: { select: { entity: names } },
      mentions: {
        select: { quote: true, titleZh: true, participants: { select: { entity: names } } },
      },
    },
    orderBy: [{ earliestDay: 'asc' }, { latestDay: 'asc' }, { id: 'asc' }],
  });
  return new Map(
    rows.map(({ id, titleZh, titleEn, place, countries, mentions }) => {
      const participants = mentions.flatMap((mention) => mention.participants);
      const entities = [...countries, ...participants].flatMap(({ entity }) => [
        entity.id,
        entity.nameZh,
        entity.nameEn,
        ...z.array(z.string()).parse(JSON.parse(entity.aliases)),
      ]);
      const quotes = mentions.flatMap(({ quote, titleZh }) => [quote, titleZh]);
      const texts = new Set([titleZh, titleEn, place, ...quotes, ...entities]);
      return [id, [...texts].map(searchForm).join('\n')];
    }),
  );
}

/** The index of the data that are served now; made at the first search after an ingest. */
export function searchIndex(): Promise<SearchIndex> {
  const client = database();
  const known = indexes.get(client);
  if (known !== undefined) return known;
  const index = build(client);
  index.catch(() => indexes.delete(client));
  indexes.set(client, index);
  return index;
}
