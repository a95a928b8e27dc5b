import type { FormatReader } from '../format';
import { FormatError } from '../format-error';
import { PLAIN, type TextOfRecord } from '../text-of-record';
import { decode, type Encoding } from './decode';

/** Plain text, which states nothing of itself: the text of record is what the bytes say. */
export const TXT: FormatReader = {
  id: 'txt',
  version: 1,
  endings: ['.txt'],
  mediaType: 'text/plain',
  isOne: (_, name) => name.endsWith('.txt'),
  read: async (bytes, { encoding }) => plainText(bytes, encoding),
};

/** @throws FormatError where the bytes are no text */
export function plainText(bytes: Uint8Array, declared?: Encoding): TextOfRecord {
  const decoded = decode(bytes, declared);
  if (!decoded)
    throw new FormatError(
      'no-text',
      'is no text file',
      'Save the document as plain text (UTF-8) and try again',
    );
  const { text, encoding, evidence } = decoded;
  return { ...PLAIN, text, written: { encoding, evidence } };
}
