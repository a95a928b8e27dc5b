import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrationNames } from './migrate';
import { FILTERS, schemaFiles, withSchemaEngine } from './schema-engine';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'migrate-'));
  file = path.join(directory, 'timeline.db');
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('migrate', () => {
  it('applies every migration to a new file, and none a second time', () => {
    const names = migrationNames();
    expect(names.length).toBeGreaterThan(0);
    expect(migrate(file)).toEqual(names);
    expect(migrate(file)).toEqual([]);
  });

  it('leads to exactly the schema of schema.prisma', async () => {
    migrate(file);
    const push = { force: false, schema: schemaFiles(), filters: FILTERS };
    const output = await withSchemaEngine(file, (engine) => engine.schemaPush(push));
    expect(output).toEqual({ executedSteps: 0, unexecutable: [], warnings: [] });
  });

  it('would notice a schema that no migration leads to', async () => {
    migrate(file);
    const [schema] = schemaFiles().files;
    const files = [
      { path: schema?.path ?? '', content: `${schema?.content}\nmodel Extra {\n  id Int @id\n}\n` },
    ];
    const push = { force: false, schema: { files }, filters: FILTERS };
    const output = await withSchemaEngine(file, (engine) => engine.schemaPush(push));
    expect(output.executedSteps).toBe(1);
  });
});
