import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { type KbPassage, Locator } from '@/lib/schema/knowledge-base';
import { Span } from '@/lib/schema/span';
import { PassageKind } from '@/lib/schema/vocabulary';
import { inPortions } from './in-portions';
import { memoised } from './memoised';
import type { SourcePart, WantedPart } from './source-part';
import { partOf } from './source-part';

/** A passage as the views of a document need it. */
export type ReadPassage = Omit<KbPassage, 'documentId' | 'repeats' | 'ordinal' | 'turns' | 'isMachineRead'>;

export const spansOf = (text: string): Span[] => z.array(Span).parse(JSON.parse(text));

/** Where the passages of a document begin in its raw text, in their order. */
const beginnings = memoised(async (documentId: string): Promise<{ ordinal: number; start: number }[]> => {
  const rows = await database().$queryRaw<{ ordinal: number | bigint; start: number | bigint }[]>`
    SELECT ordinal, json_extract(pieces, '$[0].start') AS start FROM "Passage"
    WHERE documentId = ${documentId} ORDER BY ordinal`;
  return rows.map((row) => ({ ordinal: Number(row.ordinal), start: Number(row.start) }));
});

/** Which passages of a document begin in the part of it that is wanted? They come in the order of the document. */
export async function passagesIn(
  documentId: string,
  wanted: WantedPart,
): Promise<{ part: SourcePart; passages: ReadPassage[] }> {
  const begins = await beginnings(documentId);
  const part = partOf(
    begins.reduce((most, { start }) => Math.max(most, start + 1), 0),
    wanted,
  );
  const ordinals = begins
    .filter(({ start }) => start >= part.start && start < part.end)
    .map(({ ordinal }) => ordinal);
  // Neighbours in the file need not be neighbours in order: a range from the first to the last may hold most of the document.
  const rows = await inPortions(ordinals, (some) =>
    database().passage.findMany({
      where: { documentId, ordinal: { in: some } },
      orderBy: { ordinal: 'asc' },
    }),
  );
  return {
    part,
    passages: rows.map(({ id, kind, level, text, pieces, locator }) => ({
      id,
      kind: PassageKind.parse(kind),
      level,
      text,
      pieces: spansOf(pieces),
      locator: Locator.parse(JSON.parse(locator)),
    })),
  };
}
