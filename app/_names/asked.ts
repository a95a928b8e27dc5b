import type { AskedName } from '@/lib/queries/names/name-by-id';
import { NameRole } from '@/lib/queries/names/view';
import { PartNumber } from '@/lib/schema/api-parameters';

/** What of a name its page's address asks for. A value that cannot be understood asks for nothing. */
export function askedOf(query: URLSearchParams): AskedName {
  return {
    role: NameRole.safeParse(query.get('role')).data,
    part: PartNumber.safeParse(query.get('part')).data,
    passages: PartNumber.safeParse(query.get('passages')).data,
  };
}
