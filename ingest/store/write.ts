import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { dataIdentity } from '@/lib/data-identity';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { migrateOpen } from '@/prisma/migrate';
import { checked } from './checked';
import { type ChangedContent, type Content, contentAfter, contentOf } from './content';
import { deriveNames, deriveSets, ofAllEvents } from './derived';
import { insertRows } from './insert';
import { type Replacement, replaceFiles } from './replace';
import { rewrite } from './rewrite';
import { toRows } from './rows';
import { OPTIMISE_SEARCH, SEARCH_TABLES } from './search-rows';

/** The tables of rows that refer to nothing. */
function dangling(database: Database.Database): string[] {
  const rows = database.pragma('foreign_key_check') as { table: string }[];
  return rows.map(({ table }) => table);
}

/** What SQLite itself finds wanting. That every index fits its table need not be asked: it has just made them from the tables. */
function damage(database: Database.Database): string[] {
  const integrity = database.pragma('quick_check') as { quick_check: string }[];
  return integrity.map((row) => row.quick_check).filter((line) => line !== 'ok');
}

function refuse(referring: readonly string[], faults: readonly string[] = []): void {
  const dangling = referring.map((table) => `a row of ${table} refers to one that is not there`);
  const all = [...dangling, ...faults];
  if (all.length > 0) throw new Error(`The new database is damaged: ${all.join('; ')}`);
}

/**
 * Takes the indexes from the tables until these are full: an index is made in one go of all rows, and so its pages stand in order.
 * @returns the statements that make them again
 */
function withoutIndexes(database: Database.Database): string[] {
  const indexes = database
    .prepare(
      `SELECT "name", "sql" FROM "sqlite_master" WHERE "type" = 'index' AND "sql" IS NOT NULL ORDER BY "name"`,
    )
    .all() as { name: string; sql: string }[];
  for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`);
  return indexes.map(({ sql }) => sql);
}

const CACHE_KILOBYTES = 96 * 1024;

/** The file is a temporary one: what breaks off is thrown away, so that nothing need reach the disk before the end. */
function fill(file: string, content: Content): void {
  const database = new Database(file);
  try {
    database.pragma('synchronous = OFF');
    database.pragma('journal_mode = OFF');
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('foreign_keys = OFF');
    // Of a large collection the keys of the tables would else be written and read again and again.
    database.pragma(`cache_size = -${CACHE_KILOBYTES}`);
    migrateOpen(database);
    database.transaction(() => {
      for (const statement of SEARCH_TABLES) database.exec(statement);
      const indexes = withoutIndexes(database);
      insertRows(database, toRows(content));
      for (const statement of indexes) database.exec(statement);
      deriveSets(database, ofAllEvents(content.events, content.terms));
      deriveNames(database);
      for (const statement of OPTIMISE_SEARCH) database.exec(statement);
    })();
    refuse(dangling(database), damage(database));
  } finally {
    database.close();
  }
}

/** The database of a knowledge base that keeps its invariants, to be written to `target`. */
export function databaseAt(target: string, kb: KnowledgeBase): Replacement {
  return { target, fill: async (temporary) => fill(temporary, contentOf(kb)) };
}

/** From this share of unused pages on a database is rewritten without them. */
const MOST_UNUSED = 0.25;

/**
 * Writes a database again and again as its content changes: a copy of the file gets what has changed, and takes its place. Every table has the rows that it would have if it were
 * written anew; the bytes of the file may differ.
 */
export class KeptDatabase {
  private written: { readonly content: Content; readonly identity: string | null } | null = null;

  /** What is being written. */
  private content: Content | null = null;

  constructor(private readonly target: string) {}

  /** The database with other content, as `databaseAt` gives it. Items that have not changed should be the same objects as before (`asBefore`). */
  of(kb: KnowledgeBase): Replacement {
    const { target, written } = this;
    if (written === null || written.identity === null || dataIdentity(target) !== written.identity) {
      const content = contentOf(kb);
      this.content = content;
      return { target, fill: async (temporary) => fill(temporary, content) };
    }
    const changed = contentAfter(written.content, kb);
    this.content = changed.content;
    return {
      target,
      fill: async (temporary) => {
        await copyFile(target, temporary, constants.COPYFILE_FICLONE);
        change(temporary, written.content, changed);
      },
    };
  }

  /** Is told when the database has been replaced by what `of` gave last. */
  keep(): void {
    if (this.content) this.written = { content: this.content, identity: dataIdentity(this.target) };
    this.content = null;
  }
}

function change(file: string, before: Content, changed: ChangedContent): void {
  const database = new Database(file);
  try {
    database.pragma('synchronous = OFF');
    database.pragma('foreign_keys = OFF');
    // The file is thrown away where this breaks off.
    database.pragma('journal_mode = OFF');
    refuse(database.transaction(() => rewrite(database, before, changed))());
    const pages = database.pragma('page_count', { simple: true }) as number;
    const unused = database.pragma('freelist_count', { simple: true }) as number;
    if (unused > MOST_UNUSED * pages) database.exec('VACUUM');
  } finally {
    database.close();
  }
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
