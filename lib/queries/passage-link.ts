import { sourceHref } from '@/lib/addresses';
import 'server-only';
import { createHash } from 'node:crypto';

/** The fingerprint of a quote in a link: eight hexadecimal digits of its SHA-256 (UTF-8). */
export function quoteHash(quote: string): string {
  return createHash('sha256').update(quote, 'utf8').digest('hex').slice(0, 8);
}

/**
 * The link to words in a document. It carries the words' fingerprint, so that a link made before the document changed can
 * say that it no longer fits, instead of marking other words.
 * @param start first raw offset in UTF-16 code units
 * @param end the offset behind the last
 */
export function passageHref(documentId: string, start: number, end: number, quote: string): string {
  const query = new URLSearchParams({ passage: `${start}-${end}`, hash: quoteHash(quote) });
  return `${sourceHref(documentId)}?${query}#passage`;
}
