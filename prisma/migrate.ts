import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/** The directory of the migrations, one sub-directory each, applied in the order of their names. */
export const MIGRATIONS = path.join(import.meta.dirname, 'migrations');

/** The names of the migrations on disk, in order. */
export function migrationNames(): string[] {
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

const sqlOf = (name: string) => readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8');

/**
 * Brings a database file up to the latest migration. A missing file is created; a second call does nothing. Each migration is applied whole
 * or not at all; the table "Migration" says which were. The SQL was made when the schema was changed (`npm run migration`), so that whoever runs the app needs no schema engine.
 * @returns the names of the migrations applied by this call, in order.
 * @throws where a migration's SQL fails; the file is then as the one before left it
 */
export function migrate(file: string): string[] {
  const database = new Database(file);
  try {
    return migrateOpen(database);
  } finally {
    database.close();
  }
}

/** The same for a database that is open. */
export function migrateOpen(database: Database.Database): string[] {
  database.exec('CREATE TABLE IF NOT EXISTS "Migration" ("name" TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID');
  const applied = new Set(database.prepare('SELECT "name" FROM "Migration"').pluck().all());
  const missing = migrationNames().filter((name) => !applied.has(name));
  for (const name of missing)
    database.transaction(() => {
      database.exec(sqlOf(name));
      database.prepare('INSERT INTO "Migration" VALUES (?)').run(name);
    })();
  return missing;
}
