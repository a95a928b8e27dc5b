import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PrismaClient } from '@/prisma/generated/client';
import { migrate } from '@/prisma/migrate';
import { databaseFileOf } from './collections/served';
import { database, hold } from './db';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'db-'));
  file = path.join(directory, 'timeline.db');
  vi.stubEnv('DATABASE_FILE', file);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

/** Puts a database that names its run at the path, the way the ingest does: by a rename. */
async function publish(run: string, target = file): Promise<void> {
  const next = `${file}.next`;
  migrate(next);
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${next}` }) });
  await client.ingestRun.create({ data: { id: run, version: '1', counts: '{}' } });
  await client.$disconnect();
  mkdirSync(path.dirname(target), { recursive: true });
  renameSync(next, target);
}

const runs = () => database().ingestRun.findMany({ select: { id: true } });

describe('database', () => {
  it('says what to run when there is none', () => {
    expect(() => database()).toThrow('npm run ingest');
  });

  it('is the same client as long as the file is the same', async () => {
    await publish('first');
    const client = database();
    await runs();
    expect(database()).toBe(client);
  });

  it('is read from the new file once it has been replaced, while the old client can finish', async () => {
    await publish('first');
    const old = database();
    expect(await runs()).toEqual([{ id: 'first' }]);
    await publish('second');
    expect(await runs()).toEqual([{ id: 'second' }]);
    expect(await old.ingestRun.count({ where: { id: 'first' } })).toBe(1);
  });

  it('stays open for as long as somebody holds it, and is closed after that', async () => {
    await publish('first');
    const old = database();
    const letGo = [hold(old), hold(old)];
    const closed = vi.spyOn(old, '$disconnect');
    await publish('second');
    vi.useFakeTimers();
    try {
      database();
      vi.advanceTimersByTime(100_000);
      letGo[0]?.();
      vi.advanceTimersByTime(100_000);
      expect(closed).not.toHaveBeenCalled();
      letGo[1]?.();
      vi.advanceTimersByTime(100_000);
      expect(closed).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is that of the collection whose address is asked for', async () => {
    const addresses = new AsyncLocalStorage<string>();
    Object.assign(globalThis, { timelineAddress: addresses });
    const named = [null, 'own'].map((name) => ({ name, folder: '', title: null }));
    writeFileSync(path.join(directory, 'collections.json'), JSON.stringify(named));
    await publish('first');
    await publish('own', databaseFileOf(file, 'own'));
    const at = (address: string) => addresses.run(address, runs);
    expect(await Promise.all(['/about', '/c/own/about', '/api/x', '/c/own'].map(at))).toEqual(
      ['first', 'own', 'first', 'own'].map((id) => [{ id }]),
    );
    for (const address of ['/c/nowhere', '/c/..%2ftimeline', '/c/%2e%2e%2ftimeline/about'])
      expect(() => addresses.run(address, database)).toThrow('There is no collection');
    Object.assign(globalThis, { timelineAddress: undefined });
  });

  it('cannot be written', async () => {
    await publish('first');
    await expect(database().ingestRun.deleteMany()).rejects.toThrow('readonly');
  });
});
