import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Node's fingerprints as far as links and citations ask for them: of a text, in hexadecimal digits. Pages without TLS have no fingerprints of the browser's own. */
export const createHash = (_algorithm: 'sha256') => ({
  update: (text: string) => ({ digest: (_form: 'hex') => bytesToHex(sha256(utf8ToBytes(text))) }),
});
