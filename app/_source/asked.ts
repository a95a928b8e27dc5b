import type { Asked } from '@/lib/queries/source-by-id';
import { PartNumber, SearchText } from '@/lib/schema/api-parameters';

/** What of a document a page's address asks for. A value that cannot be understood asks for nothing. */
export function askedOf(query: URLSearchParams): Asked {
  const part = PartNumber.safeParse(query.get('part'));
  const find = SearchText.safeParse(query.get('find'));
  return {
    passage: query.get('passage') ?? undefined,
    hash: query.get('hash') ?? undefined,
    view: query.get('view') === 'raw' ? 'raw' : 'reading',
    ...(find.success && { find: find.data }),
    ...(part.success && { part: part.data }),
  };
}
