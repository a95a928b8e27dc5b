import type { FormatReader } from '../format';
import { headText } from '../packed/head';

const MARK = '{\\rtf';
const MARK_WITHIN = 64;

/** Rich text, as Word, WordPad and others write it. */
export const RTF: FormatReader = {
  id: 'rtf',
  version: 1,
  endings: ['.rtf'],
  mediaType: 'application/rtf',
  isOne: (bytes) => headText(bytes.subarray(0, MARK_WITHIN)).trimStart().startsWith(MARK),
  async read(bytes, { limits }) {
    const { readRtf } = await import('./read-rtf');
    return readRtf(bytes, limits);
  },
};
