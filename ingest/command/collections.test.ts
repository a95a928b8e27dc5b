import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectionsAt } from '@/lib/collections/served';
import { VISIT, WITHDRAWAL } from '../fixtures/fixture-texts';
import { ROOT, START } from './fixture';

let base: string;
const db = () => path.join(base, 'data', 'timeline.db');
const put = (file: string, text: string) => {
  mkdirSync(path.join(base, 'seeds', path.dirname(file)), { recursive: true });
  writeFileSync(path.join(base, 'seeds', file), text);
};
const start = () => [START, '--seeds', path.join(base, 'seeds')];
const setting = () => ({ cwd: ROOT, env: { ...process.env, DATABASE_FILE: db() } });
const run = (...more: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...start(), ...more], {
    ...setting(),
    encoding: 'utf8',
  });
  return { status, out: stdout, told: stderr };
};
const served = () => collectionsAt(db()).map(({ name, title }) => [name, title?.en]);

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'ingest-collections-'));
  put('a.txt', WITHDRAWAL);
  put('second/b.txt', VISIT);
  put('second/collection.json', '{"title": "Second"}');
});
afterEach(() => rmSync(base, { recursive: true }));

test('each folder is read into a database of its own, and what is gone is cleared away', () => {
  const first = run();
  expect([first.status, first.told]).toEqual([0, '']);
  expect(first.out).toMatch(/^1 documents, .* 1 events/m);
  expect(first.out).toMatch(/^second: 1 documents, .* 1 events/m);
  expect(served()).toEqual([
    [null, undefined],
    ['second', 'Second'],
  ]);
  const data = readdirSync(path.join(base, 'data', 'c'));
  expect(data).toEqual(expect.arrayContaining(['second.db']));

  put('third%/c.txt', VISIT);
  put('collection.json', '{"title": "First"}');
  rmSync(path.join(base, 'seeds', 'second'), { recursive: true });
  const next = run();
  expect(next.status).toBe(1);
  expect(next.told).toContain('"%"');
  expect(next.out).toContain('Nothing has changed');
  expect(served()).toEqual([[null, 'First']]);
  expect(readdirSync(path.join(base, 'data', 'c'))).toEqual([]);
});

test('a folder that cannot be read leaves the others alone, and what was read of it before', () => {
  run();
  put('second/sources.json', '{');
  const { status, told } = run();
  expect([status, served().length]).toEqual([1, 2]);
  expect(told).toContain(path.join('second', 'sources.json'));
});

test.each([
  ['a database', ['--db', 'own.db']],
  ['an export', ['--events', 'events.jsonl']],
])('with %s the folder is read alone', (_, [option = '', file = '']) => {
  const { status, out } = run(option, path.join(base, file));
  expect([status, out.includes('second')]).toEqual([0, false]);
  expect(existsSync(path.join(base, 'data', 'collections.json'))).toBe(false);
});

test('a watched folder shows a new collection, and one that is gone', async () => {
  const watcher = spawn(process.execPath, [...start(), '--watch'], setting());
  const lines = createInterface({ input: watcher.stdout })[Symbol.asyncIterator]();
  const until = async (wanted: RegExp) => {
    for (;;) if (wanted.test((await lines.next()).value ?? '')) return;
  };
  try {
    await until(/is watched/);
    put('third/c.txt', VISIT);
    await until(/^third: 1 documents/);
    await expect.poll(() => served().map(([name]) => name), { timeout: 20_000 }).toContain('third');
    rmSync(path.join(base, 'seeds', 'second'), { recursive: true });
    await expect.poll(() => served().map(([name]) => name), { timeout: 20_000 }).toEqual([null, 'third']);
  } finally {
    watcher.kill('SIGINT');
  }
});
