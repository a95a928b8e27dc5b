import 'server-only';
import { database } from '@/lib/db';
import { EntityKind } from '@/lib/schema/vocabulary';
import { countsOfFacet } from '../facet-counts';
import { NAMED, namedOf } from '../locale-texts';
import { memoised } from '../memoised';
import { termSets } from '../sets/term-sets';
import type { NameDetail } from './view';

/** With how many others a name is shown. */
const SHOWN = 16;

/** With whom, and with what, does a name appear in most events? */
export const companyOf = memoised(async (id: string): Promise<NameDetail['company']> => {
  const own = (await termSets('name')).get(id);
  const rows =
    own === undefined
      ? []
      : [...(await countsOfFacet('name', own))]
          .map(([other, count]) => ({ id: other, count }))
          .filter((other) => other.id !== id)
          .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
          .slice(0, SHOWN);
  const entities = await database().entity.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { ...NAMED, kind: true },
  });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return rows.flatMap(({ id, count }) => {
    const entity = byId.get(id);
    return entity === undefined ? [] : [{ ...namedOf(entity), kind: EntityKind.parse(entity.kind), count }];
  });
});
