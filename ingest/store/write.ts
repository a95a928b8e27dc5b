import Database from 'better-sqlite3';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { migrate } from '@/prisma/migrate';
import { checked } from './checked';
import { insertRows } from './insert';
import { type Replacement, replaceFiles } from './replace';
import { type Tables, toRows } from './rows';
import { OPTIMISE_SEARCH, SEARCH_TABLES } from './search-rows';

/** @throws Error when SQLite itself finds the file wanting. */
function verify(database: Database.Database): void {
  const dangling = database.pragma('foreign_key_check') as { table: string }[];
  // That every index fits its table need not be asked: SQLite has just made them from the tables.
  const integrity = database.pragma('quick_check') as { quick_check: string }[];
  const faults = [
    ...dangling.map((row) => `a row of ${row.table} refers to one that is not there`),
    ...integrity.map((row) => row.quick_check).filter((line) => line !== 'ok'),
  ];
  if (faults.length > 0) throw new Error(`The new database is damaged: ${faults.join('; ')}`);
}

/** The file is a temporary one: what breaks off is thrown away, so that nothing need reach the disk before the end. */
function fill(file: string, tables: Tables): void {
  migrate(file);
  const database = new Database(file);
  try {
    database.pragma('synchronous = OFF');
    database.pragma('foreign_keys = OFF');
    database.transaction(() => {
      for (const statement of SEARCH_TABLES) database.exec(statement);
      insertRows(database, tables);
      for (const statement of OPTIMISE_SEARCH) database.exec(statement);
    })();
    // Rewrites the file from its content, so that equal content gives equal bytes.
    database.exec('VACUUM');
    verify(database);
  } finally {
    database.close();
  }
}

/** The database of a knowledge base that keeps its invariants, to be written to `target`. */
export function databaseAt(target: string, kb: KnowledgeBase): Replacement {
  const tables = toRows(kb);
  return { target, fill: async (temporary) => fill(temporary, tables) };
}

/**
 * Writes a knowledge base as a database to `file`: a new file is made beside it and renamed over it, so that readers
 * have the old content or the new and a failed or killed run changes nothing.
 * @throws Error that names the place, when the knowledge base breaks an invariant (a quote that is not in its document,
 * a reference to nothing, an event without a mention, a date without a basis).
 */
export async function writeKnowledgeBase(kb: KnowledgeBase, file: string): Promise<void> {
  await replaceFiles([databaseAt(file, checked(kb))]);
}
