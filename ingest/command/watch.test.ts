import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { VISIT, WITHDRAWAL } from '../fixtures/fixture-texts';

const base = mkdtempSync(join(tmpdir(), 'ingest-watch-'));
const seeds = join(base, 'seeds');
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('what is added, changed or removed in a watched folder is read, and other files are none of it', async () => {
  mkdirSync(seeds);
  const file = (name: string): string => join(seeds, name);
  writeFileSync(file('a.txt'), WITHDRAWAL);
  const args = ['ingest/command/start.mjs', '--watch', '--seeds', seeds, '--db', join(base, 'kb.db')];
  const watcher = spawn(process.execPath, args, { cwd: join(import.meta.dirname, '../..') });
  const ended = new Promise<number | null>((resolve) => watcher.once('exit', resolve));
  const counts: string[] = [];
  const lines = createInterface({ input: watcher.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    for (;;) {
      const { value } = await lines.next();
      const found = /^(\d+) documents.* (\d+) events/.exec(value ?? '');
      if (found) return `${found[1]} documents, ${found[2]} events`;
    }
  };
  try {
    counts.push(await next());
    writeFileSync(file('notes.xyz'), 'no document');
    writeFileSync(file('b.txt'), VISIT);
    counts.push(await next());
    writeFileSync(file('b.txt'), '今天天氣很好。');
    counts.push(await next());
    rmSync(file('b.txt'));
    counts.push(await next());
  } finally {
    watcher.kill('SIGINT');
  }
  expect(counts).toEqual([
    '1 documents, 1 events',
    '2 documents, 2 events',
    '2 documents, 1 events',
    '1 documents, 1 events',
  ]);
  expect(await ended).toBe(0);
});
