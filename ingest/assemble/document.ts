import type { KbDocument } from '@/lib/schema/knowledge-base';
import { sliceWhole } from '@/lib/text/whole-characters';
import type { WorkingDocument } from '../document/working-document';
import { type RawText, rawBasis } from './raw-spans';

const LONGEST_TITLE = 30;

/** The document's record. Where the bibliography knows no title, it is the title its text bears, or the first clause. */
export function documentOf(
  { read, clean, blocks, date }: WorkingDocument,
  raws: ReadonlyMap<string, RawText>,
): KbDocument {
  const own = blocks.find(({ kind }) => kind === 'title') ?? blocks[0];
  const words = own ? clean.text.slice(own.span.start, own.span.end) : read.fileName;
  const first = words.split(/[，。：；！？]/)[0] ?? words;
  const title =
    read.csl.title ?? (first.length <= LONGEST_TITLE ? first : `${sliceWhole(first, 0, LONGEST_TITLE)}…`);
  return {
    id: read.id,
    fileName: read.fileName,
    sha256: read.sha256,
    encoding: read.encoding,
    rawText: read.rawText,
    csl: { ...read.csl, title },
    documentDate: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    basis: date ? rawBasis(date.basis, raws) : [],
    repeats: clean.places.length,
  };
}
