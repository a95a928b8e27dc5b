import 'server-only';
import { database } from '@/lib/db';
import { namesInSource } from '../names/names-in-source';
import { passagesIn } from '../source-passages';
import { type Part, part } from './part';
import type { DocumentText } from './parts';

const WORDS = { select: { id: true, start: true, end: true, passageId: true } } as const;

/** Reads the texts of the documents, by which words of them are cited, and where each part of them names whom. */
export async function* readDocuments(): AsyncGenerator<Part> {
  const documents = await database().document.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  for (const { id } of documents) {
    yield part(`text/${id}`, await textOf(id));
    const { of } = (await passagesIn(id, 1)).part;
    for (let number = 1; number <= of; number += 1)
      yield part(`names-in/${id}/${number}`, await namesInSource(id, number));
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
