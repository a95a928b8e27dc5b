import type { FormatReader } from '../format';
import { isCompound } from '../packed/head';

/** The name of a part that only mails have, as compound files write names. */
const PART_OF_MAIL = Buffer.from('__substg1.0_', 'utf16le');

/** Mails of Outlook. */
export const MSG: FormatReader = {
  id: 'msg',
  version: 2,
  endings: ['.msg'],
  mediaType: 'application/vnd.ms-outlook',
  isOne: (bytes, name) =>
    isCompound(bytes) && (name.endsWith('.msg') || Buffer.from(bytes).includes(PART_OF_MAIL)),
  async read(bytes, { limits }) {
    const { readMsg } = await import('./read-msg');
    return readMsg(bytes, limits);
  },
};
