import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { openCache } from './file-cache';

const base = mkdtempSync(join(tmpdir(), 'file-cache-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a cache gives back under a key, and what it tells, when another program has changed the file. */
function afterHarm(name: string, harm: string) {
  const file = join(base, name);
  const told: string[] = [];
  const before = openCache(file, 'v', (problem) => told.push(problem));
  before?.put('key', bytes('kept'));
  before?.flush();
  before?.close();
  const cache = openCache(file, 'v', (problem) => told.push(problem));
  const database = new Database(file);
  database.exec(harm);
  database.close();
  cache?.put('large', new Uint8Array(17 * 2 ** 20));
  const found = cache?.get('key') ?? null;
  cache?.flush();
  cache?.close();
  return { found: found && Buffer.from(found).toString(), told };
}

test.each<[string, string, string | null, number]>([
  ['nothing', '', 'kept', 0],
  ['a result that was changed', "UPDATE Result SET bytes = x'00'", null, 1],
  ['a table that is gone, into which much is to be written', 'DROP TABLE Result', null, 1],
])('%s: the run goes on, and what is damaged is told once', (what, harm, kept, problems) => {
  const { found, told } = afterHarm(`${what}.cache`, harm);
  expect([found, told.length]).toEqual([kept, problems]);
  for (const problem of told) expect(problem).toMatch(/\.cache is damaged .* is read again/);
});
