import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PrismaClient } from '@/prisma/generated/client';
import { migrate } from '@/prisma/migrate';
import { dataVersion } from './data-version';

vi.mock('server-only', () => ({}));

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'version-'));
  file = path.join(directory, 'timeline.db');
  vi.stubEnv('DATABASE_FILE', file);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

/** Puts a database of a run at the path, the way the ingest does: by a rename. */
async function publish(run: string | null): Promise<void> {
  const next = `${file}.next`;
  await migrate(next);
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${next}` }) });
  if (run !== null) await client.ingestRun.create({ data: { id: run, version: '1', counts: '{}' } });
  await client.$disconnect();
  renameSync(next, file);
}

test('stays as long as the file does, and names its run', async () => {
  await publish('first');
  const version = await dataVersion();
  expect(version).toMatch(/^first\./);
  expect(await dataVersion()).toBe(version);
});

test('is another one at once after an ingest, even of the same run', async () => {
  await publish('first');
  const version = await dataVersion();
  await publish('second');
  const second = await dataVersion();
  expect(second).toMatch(/^second\./);
  await publish('first');
  expect(new Set([version, second, await dataVersion()]).size).toBe(3);
});

test('a database without a run has one too', async () => {
  await publish(null);
  expect(await dataVersion()).toMatch(/^none\./);
});
