import 'server-only';
import { database } from '@/lib/db';

/** By which words the documents call whom, each once. */
export const readingsOfNames = (): Promise<{ id: string; reading: string }[]> =>
  database().$queryRaw<{ id: string; reading: string }[]>`
    SELECT "entityId" AS "id", "reading" FROM "WrittenName" WHERE "way" = 'name' ORDER BY 1, 2`;
