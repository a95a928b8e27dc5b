import { asStated } from '../date/date-by-own-words';
import type { ReadByItself } from '../document/read-by-itself';
import { toolsOf } from '../document/tools';
import type { Lexicon } from '../knowledge/lexicon';
import type { LanguagePack } from '../language/pack';
import { packFor } from '../language/packs';
import type { ReadDocument } from '../read/read-folder';
import { annotate } from './annotate';

/** Reads a document as far as no other is needed. */
export function readByItself(
  read: ReadDocument,
  lexicon: Lexicon,
  packs: readonly LanguagePack[],
): ReadByItself {
  const { pack, diagnostic } = packFor(read, packs);
  const annotations = annotate(read, toolsOf(lexicon, pack), lexicon);
  const stated = asStated({ ...annotations, read, language: pack });
  return { ...annotations, tag: pack.tag, unread: diagnostic, stated };
}
