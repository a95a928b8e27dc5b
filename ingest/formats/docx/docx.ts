import type { FormatReader } from '../format';
import { beginsAsZip, headText } from '../packed/head';

/** Documents of Word, and of what writes as it does. */
export const DOCX: FormatReader = {
  id: 'docx',
  version: 1,
  endings: ['.docx', '.docm'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  isOne: (bytes, name) =>
    beginsAsZip(bytes) && (headText(bytes).includes('word/') || /\.doc[xm]$/.test(name)),
  async read(bytes, { limits }) {
    const { readDocx } = await import('./read-docx');
    return readDocx(bytes, limits);
  },
};
