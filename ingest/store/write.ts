import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { PrismaClient } from '@/prisma/generated/client';
import { migrate } from '@/prisma/migrate';
import { checked } from './checked';
import { insertRows } from './insert';
import { type Replacement, replaceFiles } from './replace';
import { type Rows, toRows } from './rows';
import { OPTIMISE_SEARCH, SEARCH_TABLES } from './search-rows';

/** Far beyond what the largest collection needs: nobody waits for this transaction but the ingest itself. */
const TIMEOUT = 3_600_000;

/** @throws Error when SQLite itself finds the file wanting. */
async function verify(client: PrismaClient): Promise<void> {
  const dangling = await client.$queryRawUnsafe<{ table: string }[]>('PRAGMA foreign_key_check');
  const integrity = await client.$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check');
  const faults = [
    ...dangling.map((row) => `a row of ${row.table} refers to one that is not there`),
    ...integrity.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
  ];
  if (faults.length > 0) throw new Error(`The new database is damaged: ${faults.join('; ')}`);
}

async function fill(file: string, rows: Rows): Promise<void> {
  migrate(file);
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}` }) });
  try {
    await client.$transaction(
      async (tx) => {
        for (const statement of SEARCH_TABLES) await tx.$executeRawUnsafe(statement);
        await insertRows(tx, rows);
        for (const statement of OPTIMISE_SEARCH) await tx.$executeRawUnsafe(statement);
      },
      { timeout: TIMEOUT },
    );
    // Rewrites the file from its content, so that equal content gives equal bytes.
    await client.$executeRawUnsafe('VACUUM');
    await verify(client);
  } finally {
    await client.$disconnect();
  }
}

/**
 * The database of a knowledge base, to be written to `target`.
 * @throws Error as `writeKnowledgeBase` does
 */
export function databaseAt(target: string, kb: KnowledgeBase): Replacement {
  const rows = toRows(checked(kb));
  return { target, fill: (temporary) => fill(temporary, rows) };
}

/**
 * Writes a knowledge base as a database to `file`: a new file is made beside it and renamed over it, so that readers
 * have the old content or the new and a failed or killed run changes nothing.
 * @throws Error that names the place, when the knowledge base breaks an invariant (a quote that is not in its document,
 * a reference to nothing, an event without a mention, a date without a basis).
 */
export async function writeKnowledgeBase(kb: KnowledgeBase, file: string): Promise<void> {
  await replaceFiles([databaseAt(file, kb)]);
}
