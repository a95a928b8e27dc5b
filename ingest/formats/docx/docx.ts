import type { FormatReader } from '../format';
import { beginsAsZip, headText, isCompound } from '../packed/head';

const ENDING = /\.doc[xm]$/;

/** Documents of Word, and of what writes as it does. */
export const DOCX: FormatReader = {
  id: 'docx',
  version: 1,
  endings: ['.docx', '.docm'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  isOne: (bytes, name) =>
    beginsAsZip(bytes)
      ? headText(bytes).includes('word/') || ENDING.test(name)
      : // What is locked by a password is wrapped up in a file of another kind.
        isCompound(bytes) && ENDING.test(name),
  async read(bytes, { limits }) {
    const { readDocx } = await import('./read-docx');
    return readDocx(bytes, limits);
  },
};
