import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MIGRATIONS, migrate } from './migrate';
import { FILTERS, schemaFiles, withSchemaEngine } from './schema-engine';

/**
 * `npm run migration -- <name>`: writes the SQL that leads from the migrations on disk to schema.prisma as a new
 * migration. `prisma migrate dev` would do it, but it needs a downloaded binary.
 */
const name = process.argv[2];
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: npm run migration -- <name>, in lower-case letters, digits and underscores.');
  process.exit(1);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'migration-'));
const file = path.join(scratch, 'scratch.db');
migrate(file);
const { stdout } = await withSchemaEngine(file, (engine) =>
  engine.diff({
    // What the database of the engine's connection holds now, which is what the migrations made.
    from: { tag: 'schemaDatasource', ...schemaFiles(), configDir: import.meta.dirname },
    to: { tag: 'schemaDatamodel', ...schemaFiles() },
    script: true,
    exitCode: null,
    filters: FILTERS,
  }),
);
rmSync(scratch, { recursive: true });

const sql = (stdout ?? '').replace('-- This is an empty migration.', '').trim();
if (sql === '') {
  console.log('The migrations already lead to this schema; nothing was written.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = path.join(MIGRATIONS, `${stamp}_${name}`);
  mkdirSync(directory);
  writeFileSync(path.join(directory, 'migration.sql'), `${sql}\n`);
  console.log(`Wrote ${path.relative(process.cwd(), directory)}.`);
}
