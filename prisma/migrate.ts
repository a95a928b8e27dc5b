import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { NO_FILTER, withSchemaEngine } from './schema-engine';

/** The directory of the migrations, one sub-directory each, applied in the order of their names. */
export const MIGRATIONS = path.join(import.meta.dirname, 'migrations');

/** The migrations on disk as the schema engine wants them. */
export function migrationList(): MigrationList {
  const names = readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const lock = path.join(MIGRATIONS, 'migration_lock.toml');
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/**
 * Brings a database file up to the latest migration. A missing file is created; a second call does nothing.
 * @returns the names of the migrations applied by this call, in order.
 */
export async function migrate(file: string): Promise<string[]> {
  const input = { migrationsList: migrationList(), filters: NO_FILTER };
  const output = await withSchemaEngine(file, (engine) => engine.applyMigrations(input));
  return output.appliedMigrationNames;
}
