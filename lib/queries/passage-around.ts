import 'server-only';
import { database } from '@/lib/db';
import { Locator } from '@/lib/schema/knowledge-base';
import { PassageKind } from '@/lib/schema/vocabulary';
import { titleOf } from './document-title';
import { type WordsPlace, wordsById } from './words-by-id';

/** A passage as it reads; `holds` says whether it is the one in which the words stand. */
export interface PassageAround {
  kind: PassageKind;
  text: string;
  locator: Locator;
  holds: boolean;
}

/** Words that tell of an event or are a position, the title of their document, and the passages around them in its order. */
export interface WordsAround extends WordsPlace {
  title: string;
  passages: PassageAround[];
}

/**
 * What stands around the words of a mention or a position? Null when there is no such thing.
 * @param neighbours how many passages on each side
 * @throws Error where the document does not hold the words to the letter
 */
export async function passageAround(id: string, neighbours: number): Promise<WordsAround | null> {
  const words = await wordsById(id);
  if (words === null) return null;
  const { document, start, end, quote } = words;
  if (document.rawText.slice(start, end) !== quote)
    throw new Error(`The words of ${id} are not those that stand in ${document.id} at ${start}.`);
  const db = database();
  const asked = { where: { id }, select: { passage: { select: { ordinal: true } } } };
  const row = (await db.mention.findUnique(asked)) ?? (await db.position.findUniqueOrThrow(asked));
  const { ordinal } = row.passage;
  const passages = await db.passage.findMany({
    where: { documentId: document.id, ordinal: { gte: ordinal - neighbours, lte: ordinal + neighbours } },
    orderBy: { ordinal: 'asc' },
  });
  return {
    ...words,
    title: titleOf({ id: document.id, csl: JSON.stringify(document.csl) }),
    passages: passages.map((passage) => ({
      kind: PassageKind.parse(passage.kind),
      text: passage.text,
      locator: Locator.parse(JSON.parse(passage.locator)),
      holds: passage.ordinal === ordinal,
    })),
  };
}
