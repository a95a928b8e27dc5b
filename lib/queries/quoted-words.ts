import 'server-only';
import { database } from '@/lib/db';
import { TEXTS } from './locale-texts';
import { PLACE } from './place-of-words';

const SELECT = {
  id: true,
  start: true,
  end: true,
  quote: true,
  words: true,
  event: { select: { id: true, titles: TEXTS, edtf: true, machine: true, reviewed: true } },
  passage: { select: PLACE },
  document: {
    select: {
      ...{ id: true, sha256: true, rawText: true, csl: true },
      ...{ documentDate: true, earliestDay: true, latestDay: true },
    },
  },
} as const;

/** The words that tell of an event or are a position, with the document they stand in; of a position the event is the round. Null when there is no such mention or position. */
export async function quotedWords(id: string) {
  const db = database();
  const mention = await db.mention.findUnique({ where: { id }, select: SELECT });
  return mention ?? (await db.position.findUnique({ where: { id }, select: SELECT }));
}
