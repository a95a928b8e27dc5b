import type { KbTimex } from '@/lib/schema/knowledge-base';
import { firstFrom } from '@/lib/text/within';
import type { WorkingDocument } from '../document/working-document';
import { passageIdIn } from './passages';
import { type RawText, rawBasis } from './raw-spans';

/** The id of a document's date expression, by its place in the document's list. */
export function timexId(documentId: string, index: number): string {
  return `${documentId}:t${index}`;
}

/** The date expressions of a document, brought back to the raw text; those that run over a passage's end are left out. */
export function timexesOf(
  { read, blocks, timexes }: WorkingDocument,
  raws: ReadonlyMap<string, RawText>,
): KbTimex[] {
  const raw = raws.get(read.id) as RawText;
  return timexes.flatMap((timex, i): KbTimex[] => {
    const block = firstFrom(blocks, timex.start + 1, ({ span }) => span) - 1;
    if (timex.end > (blocks[block]?.span.end ?? 0)) return [];
    const span = raw.map.toRaw({ start: timex.start, end: timex.end });
    const { type, mod, known, implied, edtf, earliest, latest, precision, basis } = timex;
    return [
      {
        id: timexId(read.id, i),
        documentId: read.id,
        passageId: passageIdIn(read.id, blocks, block),
        span,
        text: raw.rawText.slice(span.start, span.end),
        type,
        mod,
        known,
        implied,
        edtf,
        earliest,
        latest,
        precision,
        basis: rawBasis(basis, raws),
      },
    ];
  });
}
