import { quoteHash } from '@/lib/queries/passage-link';
import { copyPlace } from '../place';

// The app's own, which this module stands in the place of.
export { quoteHash } from '@/lib/queries/passage-link';

/** The address of the copy's folder. */
const copyAddress = (): string => new URL(copyPlace().root || './', location.href).href;

/** The link to words in a document of this copy. */
export function passageHref(documentId: string, start: number, end: number, quote: string): string {
  const query = new URLSearchParams({ passage: `${start}-${end}`, hash: quoteHash(quote) });
  return `${copyAddress()}sources/${encodeURIComponent(documentId)}/index.html?${query}#passage`;
}
