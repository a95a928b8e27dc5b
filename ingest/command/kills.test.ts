import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { dumpOf } from '../store/fixture-dump';

const ROOT = join(import.meta.dirname, '../..');
const base = mkdtempSync(join(tmpdir(), 'ingest-kills-'));
const seeds = join(base, 'seeds');
const db = join(base, 'kb.db');
afterAll(() => rmSync(base, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(base, { recursive: true, force: true });
  mkdirSync(seeds, { recursive: true });
});

const command = (target: string, ...more: string[]): string[] => [
  'ingest/command/start.mjs',
  ...['--seeds', seeds, '--db', target, ...more],
];

/** How long a process may take to say what is expected, in milliseconds. */
const WAITING = { timeout: 120_000, interval: 20 };

/** How many documents the database tells of. */
function served(): number {
  const database = new Database(db, { readonly: true, fileMustExist: true });
  try {
    expect(database.pragma('quick_check', { simple: true })).toBe('ok');
    return database.prepare<[], number>('SELECT count(*) FROM Document').pluck().get() ?? 0;
  } finally {
    database.close();
  }
}

const write = (year: number): void =>
  writeFileSync(join(seeds, `d${year}.txt`), `${1980 + year}年1月10日，北韓宣布退出禁止核武擴散條約。`);

test('an ingest that is killed at any moment leaves the old database or the new one, and the next run is right', async () => {
  write(1);
  const begun = performance.now();
  expect(spawnSync(process.execPath, command(db), { cwd: ROOT }).status).toBe(0);
  const whole = performance.now() - begun;
  const moments = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), 10);
  for (const [i, moment] of moments.entries()) {
    const before = served();
    write(i + 2);
    const victim = spawn(process.execPath, command(db), { cwd: ROOT, stdio: 'ignore' });
    const ended = new Promise((resolve) => victim.once('exit', resolve));
    await Promise.race([pause(moment * whole), ended]);
    victim.kill('SIGKILL');
    await ended;
    expect([before, i + 2]).toContain(served());
  }
  expectRightAfterAll();
});

/** Runs an ingest to its end and lays what it wrote beside a database that is written anew. */
function expectRightAfterAll(): void {
  expect(spawnSync(process.execPath, command(db), { cwd: ROOT }).status).toBe(0);
  const anew = join(base, 'anew.db');
  expect(spawnSync(process.execPath, command(anew, '--no-cache'), { cwd: ROOT }).status).toBe(0);
  expect(dumpOf(db)).toEqual(dumpOf(anew));
}

test('so does one that watches and changes what it wrote before', async () => {
  write(1);
  let documents = 1;
  for (const moment of fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), 10)) {
    const victim = spawn(process.execPath, command(db, '--watch'), {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(victim, 'exit');
    // What was changed last is written by this process; only from then on it changes its own database.
    let said = '';
    victim.stdout.on('data', (piece) => {
      said += piece;
    });
    const until = (sentence: RegExp) => vi.waitFor(() => expect(said).toMatch(sentence), WAITING);
    await until(/watched/);
    documents += 1;
    write(documents);
    const begun = performance.now();
    await until(new RegExp(`^${documents} documents`, 'm'));
    const whole = performance.now() - begun;
    documents += 1;
    write(documents);
    await Promise.race([pause(moment * whole), ended]);
    victim.kill('SIGKILL');
    await ended;
    expect([documents - 1, documents]).toContain(served());
  }
  expectRightAfterAll();
});
