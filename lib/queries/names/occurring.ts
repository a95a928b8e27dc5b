import 'server-only';
import { database } from '@/lib/db';
import { memoised } from '../memoised';

const occurring = memoised(async (): Promise<string[]> => {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Entity"
    WHERE "id" IN (SELECT "entityId" FROM "Naming") OR "id" IN (SELECT "value" FROM "EventTerm" WHERE "facet" = 'name')
    ORDER BY "id"`;
  return rows.map(({ id }) => id);
});

/** The ids of all that the documents name, or that an event has, in their order; each has a page. */
export const namesThatOccur = (): Promise<string[]> => occurring(undefined);
