import type { FormatReader } from '../format';
import { headText } from '../packed/head';
import { isArchive } from './archive-head';

/** What a page begins with, behind a mark of its bytes, comments and blanks. */
const BEGINS =
  /^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|table|article)\b/i;
const WITHIN = 4096;

/** Pages saved from the web, alone or with what they show (MHTML). */
export const HTML: FormatReader = {
  id: 'html',
  version: 2,
  endings: ['.html', '.htm', '.xhtml', '.mhtml', '.mht'],
  mediaType: 'text/html',
  isOne: (bytes, name) => {
    // In UTF-16 every other byte of the marks is zero.
    const head = headText(bytes.subarray(0, WITHIN)).replaceAll('\0', '');
    return BEGINS.test(head) || (/\.x?html?$/.test(name) && head.includes('<')) || isArchive(head, name);
  },
  async read(bytes, request) {
    const { readHtml } = await import('./read-html');
    return readHtml(bytes, request);
  },
};
