import 'server-only';
import { database } from '@/lib/db';
import { EntityKind } from '@/lib/schema/vocabulary';
import { memoised } from '../memoised';
import type { NameDetail } from './view';

/** With how many others a name is shown. */
const SHOWN = 16;

/** With whom, and with what, does a name appear in most events? */
export const companyOf = memoised(async (id: string): Promise<NameDetail['company']> => {
  const rows = await database().$queryRaw<
    { id: string; nameZh: string; nameEn: string; kind: string; count: bigint }[]
  >`
    SELECT e."id", e."nameZh", e."nameEn", e."kind", beside."count" FROM (
      SELECT other."value" AS "value", count(*) AS "count"
      FROM "EventTerm" own CROSS JOIN "EventTerm" other INDEXED BY "EventTerm_number_facet_idx"
      WHERE own."facet" = 'name' AND own."value" = ${id}
        AND other."number" = own."number" AND other."facet" = 'name' AND other."value" <> ${id}
      GROUP BY other."value" ORDER BY "count" DESC, other."value" LIMIT ${SHOWN}
    ) beside JOIN "Entity" e ON e."id" = beside."value" ORDER BY beside."count" DESC, e."id"`;
  return rows.map(({ kind, count, ...named }) => ({
    ...named,
    kind: EntityKind.parse(kind),
    count: Number(count),
  }));
});
