import { remembering } from '../cache/remembered';
import type { WorkingDocument } from '../document/working-document';
import type { Lexicon } from '../knowledge/lexicon';
import { clauseIds } from './event-id';
import type { AssembleMemory, OfWords } from './memory';
import { namingsOf } from './namings';
import { passagesOf } from './passages';
import type { RawText } from './raw-spans';

/** What follows from a document's words, whatever its date and the other documents. */
export function wordsOf(
  document: WorkingDocument,
  raws: ReadonlyMap<string, RawText>,
  lexicon: Lexicon,
  memory: AssembleMemory | undefined,
): OfWords {
  const { read, clean, blocks } = document;
  const raw = raws.get(read.id) as RawText;
  return remembering(
    memory?.words,
    clean,
    () => [],
    () => ({
      passages: passagesOf(read.id, { raw, clean, blocks, record: read.record }),
      namings: namingsOf(document, raw, lexicon),
      idOf: clauseIds(document, raw),
    }),
  );
}
