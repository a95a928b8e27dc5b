import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrationList } from './migrate';
import { NO_FILTER, schemaFiles, withSchemaEngine } from './schema-engine';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'migrate-'));
  file = path.join(directory, 'timeline.db');
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('migrate', () => {
  it('applies every migration to a new file, and none a second time', async () => {
    const names = migrationList().migrationDirectories.map((migration) => migration.path);
    expect(names.length).toBeGreaterThan(0);
    expect(await migrate(file)).toEqual(names);
    expect(await migrate(file)).toEqual([]);
  });

  it('leads to exactly the schema of schema.prisma', async () => {
    await migrate(file);
    const push = { force: false, schema: schemaFiles(), filters: NO_FILTER };
    const output = await withSchemaEngine(file, (engine) => engine.schemaPush(push));
    expect(output).toEqual({ executedSteps: 0, unexecutable: [], warnings: [] });
  });

  it('would notice a schema that no migration leads to', async () => {
    await migrate(file);
    const [schema] = schemaFiles().files;
    const files = [
      { path: schema?.path ?? '', content: `${schema?.content}\nmodel Extra {\n  id Int @id\n}\n` },
    ];
    const push = { force: false, schema: { files }, filters: NO_FILTER };
    const output = await withSchemaEngine(file, (engine) => engine.schemaPush(push));
    expect(output.executedSteps).toBe(1);
  });
});
