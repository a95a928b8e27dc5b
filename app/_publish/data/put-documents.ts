import { database } from '@/lib/db';
import { namesInSource } from '@/lib/queries/names/names-in-source';
import { passagesIn } from '@/lib/queries/source-passages';
import type { DocumentText } from '../parts';
import { putPart } from './put-part';

const WORDS = { select: { id: true, start: true, end: true, passageId: true } } as const;

/** Writes the texts of the documents, by which words of them are cited, and where each part of them names whom. */
export async function putDocuments(folder: string): Promise<void> {
  const documents = await database().document.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  for (const { id } of documents) {
    putPart(folder, `text/${id}`, await textOf(id));
    const { part } = await passagesIn(id, 1);
    for (let number = 1; number <= part.of; number += 1)
      putPart(folder, `names-in/${id}/${number}`, await namesInSource(id, number));
  }
}

async function textOf(id: string): Promise<DocumentText> {
  const where = { documentId: id };
  const [document, passages, mentions, positions] = await Promise.all([
    database().document.findUniqueOrThrow({ where: { id }, select: { rawText: true } }),
    database().passage.findMany({
      where,
      select: {
        ...{ id: true, pieces: true, repeats: true, text: true },
        ...{ locator: true, turns: true, isMachineRead: true },
      },
      orderBy: { ordinal: 'asc' },
    }),
    database().mention.findMany({ where, ...WORDS }),
    database().position.findMany({ where, ...WORDS }),
  ]);
  const places = new Map(passages.map((passage, place) => [passage.id, place]));
  return {
    rawText: document.rawText,
    passages: passages.map(({ id: _, ...passage }) => passage),
    words: [...mentions, ...positions].map((one) => [
      ...([one.id, one.start, one.end, places.get(one.passageId) ?? 0] as const),
    ]),
  };
}
