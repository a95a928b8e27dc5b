import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Node's fingerprints as far as citations ask for them: of a text, in hexadecimal digits. */
export const createHash = (_algorithm: 'sha256') => ({
  update: (text: string) => ({ digest: (_form: 'hex') => bytesToHex(sha256(utf8ToBytes(text))) }),
});
