import { DOCX } from './docx/docx';
import type { FormatId, FormatReader } from './format';
import { HTML } from './html/html';
import { EML } from './mail/eml';
import { MSG } from './mail/msg';
import { MARKDOWN } from './markdown/markdown';
import { IMAGE } from './ocr/image';
import { ODT } from './odt/odt';
import { PDF } from './pdf/pdf';
import { RTF } from './rtf/rtf';
import { TXT } from './text/txt';

/** Every format that is read. What is asked first stands first: those known by their first bytes, then those known by their words and names, plain text last. */
export const FORMATS: readonly FormatReader[] = [PDF, IMAGE, DOCX, ODT, MSG, RTF, HTML, EML, MARKDOWN, TXT];

/** So many bytes tell what a file is. */
export const HEAD_BYTES = 64 * 1024;

/** The reader of a file: the first of the table that knows it by its content and name; null where none does. */
export function formatOf(bytes: Uint8Array, fileName: string): FormatReader | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const name = fileName.toLowerCase();
  return FORMATS.find((format) => format.isOne(head, name)) ?? null;
}

/** @throws RangeError for what is not in the table */
export function formatById(id: FormatId): FormatReader {
  const found = FORMATS.find((format) => format.id === id);
  if (!found) throw new RangeError(`there is no format ${id}`);
  return found;
}

/** The ending of a name that a format has, as it is written there; null where it has none of them. */
export function knownEnding(fileName: string): string | null {
  const name = fileName.toLowerCase();
  const ending = FORMATS.flatMap(({ endings }) => endings).find((one) => name.endsWith(one));
  return ending === undefined ? null : fileName.slice(-ending.length);
}

/** All endings, for a person: `.pdf, .txt`. */
export function allEndings(): string {
  return FORMATS.flatMap(({ endings }) => endings).join(', ');
}
