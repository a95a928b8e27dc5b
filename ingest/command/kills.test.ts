import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const base = mkdtempSync(join(tmpdir(), 'ingest-kills-'));
const seeds = join(base, 'seeds');
const db = join(base, 'kb.db');
afterAll(() => rmSync(base, { recursive: true, force: true }));

const command = (target: string, ...more: string[]): string[] => [
  'ingest/command/start.mjs',
  ...['--seeds', seeds, '--db', target, ...more],
];

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

const write = (month: number): void =>
  writeFileSync(join(seeds, `d${month}.txt`), `2003年${month}月10日，北韓宣布退出禁止核武擴散條約。`);

test('an ingest that is killed at any moment leaves the old database or the new one, and the next run is right', async () => {
  mkdirSync(seeds);
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
  expect(spawnSync(process.execPath, command(db), { cwd: ROOT }).status).toBe(0);
  const anew = join(base, 'anew.db');
  expect(spawnSync(process.execPath, command(anew, '--no-cache'), { cwd: ROOT }).status).toBe(0);
  expect(readFileSync(db).equals(readFileSync(anew))).toBe(true);
});
