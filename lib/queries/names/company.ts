import 'server-only';
import { database } from '@/lib/db';
import { EntityKind } from '@/lib/schema/vocabulary';
import { NAMED, namedOf } from '../locale-texts';
import { memoised } from '../memoised';
import type { NameDetail } from './view';

/** With how many others a name is shown. */
const SHOWN = 16;

/** With whom, and with what, does a name appear in most events? */
export const companyOf = memoised(async (id: string): Promise<NameDetail['company']> => {
  const rows = await database().$queryRaw<{ id: string; count: bigint }[]>`
      SELECT other."value" AS "id", count(*) AS "count"
      FROM "EventTerm" own CROSS JOIN "EventTerm" other INDEXED BY "EventTerm_number_facet_idx"
      WHERE own."facet" = 'name' AND own."value" = ${id}
        AND other."number" = own."number" AND other."facet" = 'name' AND other."value" <> ${id}
      GROUP BY other."value" ORDER BY "count" DESC, other."value" LIMIT ${SHOWN}`;
  const entities = await database().entity.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { ...NAMED, kind: true },
  });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return rows.flatMap(({ id, count }) => {
    const entity = byId.get(id);
    return entity === undefined
      ? []
      : [{ ...namedOf(entity), kind: EntityKind.parse(entity.kind), count: Number(count) }];
  });
});
