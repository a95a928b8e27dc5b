import type { FormatReader } from '../format';
import { headText } from '../packed/head';

/** The head of a mail: lines of a name and a value, up to the first empty line. */
const HEAD = /^(?:From [^\r\n]*\r?\n)?(?:[!-9;-~]{1,80}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}/;
const NAMES = /^(?:from|to|date|subject|message-id|mime-version|received|return-path|content-type)(?=:)/gim;
/** So many of the names that mails have make a head of it. */
const FEWEST_NAMES = 3;

/** Mails, as most mail programs save them. */
export const EML: FormatReader = {
  id: 'eml',
  version: 2,
  endings: ['.eml'],
  mediaType: 'message/rfc822',
  isOne: (bytes, name) => {
    // A text may begin with such lines too.
    if (name.endsWith('.txt')) return false;
    const head = HEAD.exec(headText(bytes))?.[0] ?? '';
    const names = new Set(head.match(NAMES)?.map((one) => one.toLowerCase()));
    return names.size >= FEWEST_NAMES || (name.endsWith('.eml') && names.size > 0);
  },
  async read(bytes, { limits }) {
    const { readEml } = await import('./read-eml');
    return readEml(bytes, limits);
  },
};
