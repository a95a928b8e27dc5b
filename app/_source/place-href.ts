import { sourceHref } from '@/lib/addresses';
import type { Span } from '@/lib/schema/span';

/** The link to a place in the file itself: what reading stumbled over need not be in the text as it reads. */
export function placeHref(id: string, { start, end }: Span): string {
  const query = new URLSearchParams({ view: 'raw', passage: `${start}-${end}` });
  return `${sourceHref(id)}?${query}#passage`;
}
