import 'server-only';
import { database } from '@/lib/db';
import { memoised } from '../memoised';

const occurring = memoised(async (): Promise<string[]> => {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Entity"
    WHERE EXISTS (SELECT 1 FROM "NameCount" n WHERE n."entityId" = "Entity"."id")
      OR EXISTS (SELECT 1 FROM "EventSet" t WHERE t."facet" = 'name' AND t."value" = "Entity"."id")
    ORDER BY "id"`;
  return rows.map(({ id }) => id);
});

/** The ids of all that the documents name, or that an event has, in their order; each has a page. */
export const namesThatOccur = (): Promise<string[]> => occurring(undefined);
