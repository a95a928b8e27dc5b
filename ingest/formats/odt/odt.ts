import type { FormatReader } from '../format';
import { beginsAsZip, headText } from '../packed/head';

/** What stands at the beginning of each, unpacked. */
const MARK = 'application/vnd.oasis.opendocument.text';
const MARK_WITHIN = 200;

/** Texts of LibreOffice, OpenOffice and others, as OpenDocument has them. */
export const ODT: FormatReader = {
  id: 'odt',
  version: 1,
  endings: ['.odt', '.ott'],
  mediaType: MARK,
  isOne: (bytes, name) =>
    beginsAsZip(bytes) && (headText(bytes.subarray(0, MARK_WITHIN)).includes(MARK) || /\.o[td]t$/.test(name)),
  async read(bytes, { limits }) {
    const { readOdt } = await import('./read-odt');
    return readOdt(bytes, limits);
  },
};
