import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { copyPlace } from '../place';

/** The fingerprint of a quote in a link, as the app makes it. Pages without TLS have no fingerprints of the browser's own. */
export const quoteHash = (quote: string): string => bytesToHex(sha256(utf8ToBytes(quote))).slice(0, 8);

/** The address of the copy's folder. */
export const copyAddress = (): string => new URL(copyPlace().root || './', location.href).href;

/** The link to words in a document of this copy. */
export function passageHref(documentId: string, start: number, end: number, quote: string): string {
  const query = new URLSearchParams({ passage: `${start}-${end}`, hash: quoteHash(quote) });
  return `${copyAddress()}sources/${encodeURIComponent(documentId)}/index.html?${query}#passage`;
}
