import { withIncipit } from '@/lib/cite/untitled';
import type { KbDocument, KbPage } from '@/lib/schema/knowledge-base';
import { sliceWhole } from '@/lib/text/whole-characters';
import type { WorkingDocument } from '../document/working-document';
import type { TextRecord } from '../read/read-document';
import { type RawText, rawBasis } from './raw-spans';

const LONGEST_TITLE = 30;

/**
 * The document's record. Where the bibliography knows no title, it is the title its text bears; else the record has none, and `custom.incipit` has the words
 * it begins with, by which it is called and described.
 */
export function documentOf(
  { read, clean, blocks, date, language }: WorkingDocument,
  raws: ReadonlyMap<string, RawText>,
): KbDocument {
  const own = blocks.find(({ kind }) => kind === 'title') ?? blocks[0];
  const words = own ? clean.text.slice(own.span.start, own.span.end) : read.fileName;
  const named = read.csl.title ?? (own?.kind === 'title' ? words.replace(/\s+/g, ' ').trim() : undefined);
  const first = words.split(language.punctuation.clauseEnd)[0] ?? words;
  const incipit = first.length <= LONGEST_TITLE ? first : `${sliceWhole(first, 0, LONGEST_TITLE)}…`;
  return {
    id: read.id,
    fileName: read.fileName,
    sha256: read.sha256,
    encoding: read.encoding,
    format: read.format,
    reader: read.reader,
    isMachineRead: read.record?.isMachineRead ?? false,
    pages: pagesOf(read.record),
    rawText: read.rawText,
    csl: named === undefined ? withIncipit(read.csl, incipit) : { ...read.csl, title: named },
    documentDate: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    basis: date ? rawBasis(date.basis, raws) : [],
    repeats: clean.places.length,
  };
}

/** The pages that the reader of the format knows, each with its boxes. */
function pagesOf(record: TextRecord | undefined): KbPage[] {
  if (!record) return [];
  const pages = record.pages.map(({ label, span, width, height, confidence }): KbPage => {
    return {
      label,
      span,
      width: width ?? null,
      height: height ?? null,
      confidence: confidence ?? null,
      boxes: [],
    };
  });
  for (const { page, span, x, y, width, height } of record.boxes)
    pages[page]?.boxes.push([span.start, span.end, x, y, width, height]);
  return pages;
}
