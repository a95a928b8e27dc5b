import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import type { Span } from '@/lib/schema/span';
import { beginningOf, endingOf } from '@/lib/text/cut';
import { memoised } from './memoised';
import { readingText } from './reading-text';
import { type Place, placesOf, type Searchable, searchable, unsqueezed } from './searchable';
import { spansOf } from './source-passages';

/** How many places are told of at most; a longer list helps nobody find one. */
const MOST = 500;
/** How many full-width characters have room on each side of a place, and how many of any width are looked at for that. */
const CONTEXT = 20;
const WINDOW = 3 * CONTEXT;
/** How many documents are kept ready to be searched: a long one takes some four megabytes. */
const KEPT = 16;

/** A place where the words stand, in raw offsets (UTF-16), with what is around it as it reads. */
export interface Hit extends Span {
  before: string;
  text: string;
  after: string;
}

/** Where words stand in a document: the first of `total` places. */
export interface Found {
  words: string;
  total: number;
  hits: Hit[];
}

/** The passages of a document in their order, ready to be searched. */
interface Ready {
  ids: string[];
  searchable: Searchable;
}

const Rows = z.array(z.tuple([z.string(), z.string()]));

/** They come as one value: ten thousand rows take the client ten times as long as the search. */
const passagesToSearch = memoised(async (documentId: string): Promise<Ready> => {
  const [row] = await database().$queryRaw<{ passages: string }[]>`
    SELECT json_group_array(json_array(id, text) ORDER BY ordinal) AS passages
    FROM "Passage" WHERE documentId = ${documentId}`;
  const passages = Rows.parse(JSON.parse(row?.passages ?? '[]'));
  return { ids: passages.map(([id]) => id), searchable: searchable(passages.map(([, text]) => text)) };
}, KEPT);

/** What is shown of the places in a passage. */
function hitsIn(rawText: string, passage: { text: string; pieces: string }, places: readonly Place[]): Hit[] {
  const { text, rawAt } = readingText(rawText, spansOf(passage.pieces), passage.text);
  if (text !== passage.text) return [];
  const index = unsqueezed(text);
  return places.map((place) => {
    const first = index[place.first] ?? 0;
    const last = index[place.last] ?? 0;
    return {
      start: rawAt[first] ?? 0,
      end: (rawAt[last] ?? 0) + 1,
      before: endingOf(text.slice(Math.max(0, first - WINDOW), first), CONTEXT),
      text: text.slice(first, last + 1),
      after: beginningOf(text.slice(last + 1, last + 1 + WINDOW), CONTEXT),
    };
  });
}

/**
 * Where do words stand in a document? White space and signs that are not seen count for nothing, so that a line's end hides none, nor do quotation marks round the words; traditional and
 * simplified script, full and half width, capitals and small letters, a wrongly mapped glyph and the right one are the same. What a
 * file repeats is told of once.
 */
export async function findInSource(document: { id: string; rawText: string }, words: string): Promise<Found> {
  const { ids, searchable } = await passagesToSearch(document.id);
  const { total, places } = placesOf(searchable, words, MOST);
  const byPassage = new Map<string, Place[]>();
  for (const place of places) {
    const id = ids[place.text] ?? '';
    byPassage.set(id, [...(byPassage.get(id) ?? []), place]);
  }
  const passages = await database().passage.findMany({
    where: { id: { in: [...byPassage.keys()] } },
    select: { id: true, text: true, pieces: true },
    orderBy: { ordinal: 'asc' },
  });
  const hits = passages.flatMap((passage) =>
    hitsIn(document.rawText, passage, byPassage.get(passage.id) ?? []),
  );
  return { words: words.trim(), total, hits };
}
