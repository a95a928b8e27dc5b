import type { FormatReader } from '../format';

const MARK = '%PDF-';
/** A few bytes may stand before the mark (ISO 32000-1, annex H.3.4.1). */
const MARK_WITHIN = 1024;

/** PDF, with text in it. */
export const PDF: FormatReader = {
  id: 'pdf',
  version: 4,
  endings: ['.pdf'],
  mediaType: 'application/pdf',
  // A text may speak of the mark; it does not begin with it.
  isOne: (bytes, name) => {
    const at = Buffer.from(bytes.subarray(0, MARK_WITHIN)).indexOf(MARK);
    return at === 0 || (at > 0 && name.endsWith('.pdf'));
  },
  async read(bytes, request) {
    const { readPdf } = await import('./read-pdf');
    return readPdf(bytes, request);
  },
};
