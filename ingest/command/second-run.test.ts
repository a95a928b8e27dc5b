import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { WITHDRAWAL } from '../fixtures/fixture-texts';
import { ROOT, run, SeedFolder, START } from './fixture';
import { lockFor } from './lock';

const folder = new SeedFolder();

describe('a second run', () => {
  const ingest = () => run(...folder.options, '--events', folder.file('e.jsonl'));
  beforeEach(() => {
    writeFileSync(folder.file('a.txt'), WITHDRAWAL);
    expect(ingest().out).toMatch(/^1 documents/);
  });

  test('does nothing and says so, with what was doubtful', () => {
    const before = statSync(folder.db).mtimeMs;
    const { status, out } = ingest();
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(/^Nothing has changed: 1 documents.*\n {2}warning/),
    ]);
    expect(statSync(folder.db).mtimeMs).toBe(before);
  });

  test.each<[string, () => void]>([
    ['a text has changed', () => writeFileSync(folder.file('a.txt'), WITHDRAWAL.replace('10', '11'))],
    ['a document was added', () => writeFileSync(folder.file('b.txt'), WITHDRAWAL.replace('1月', '2月'))],
    [
      'the bibliography has changed',
      () => writeFileSync(folder.file('sources.json'), '[{"id":"a","type":"book"}]'),
    ],
    [
      'something was decided',
      () => writeFileSync(folder.file('edits.jsonl'), '{"id":\n{"id": the writer was stopped'),
    ],
    ['an export is gone', () => rmSync(folder.file('e.jsonl'))],
    ['the database is another', () => writeFileSync(folder.db, '')],
  ])('is a run where %s, with the outcome of one without a cache', (_, change) => {
    change();
    expect(ingest().out).toMatch(/^\d documents/);
    const whole = folder.file('whole.db');
    run('--seeds', folder.path, '--db', whole, '--no-cache');
    expect(readFileSync(folder.db).equals(readFileSync(whole))).toBe(true);
  });

  test.each<[string, () => void, RegExp]>([
    ['a damaged cache', () => damage(folder.file('kb.db.cache')), /kb\.db\.cache is damaged/],
    [
      'another file in its place',
      () => writeFileSync(folder.file('kb.db.cache'), 'mine'),
      /no cache of this program/,
    ],
  ])('tells of %s, and reads all anew', (_, spoil, sentence) => {
    spoil();
    writeFileSync(folder.file('b.txt'), WITHDRAWAL.replace('1月', '2月'));
    const { status, out, said } = ingest();
    expect([status, out, said]).toEqual([
      0,
      expect.stringMatching(/^2 documents/),
      expect.stringMatching(sentence),
    ]);
    expect(said).not.toMatch(/\n\s+at /);
  });

  test('waits for one that runs, and says so', async () => {
    const release = await lockFor(folder.db, () => {});
    const args = [START, ...folder.options];
    const second = spawn(process.execPath, args, { cwd: ROOT });
    const ended = new Promise<number | null>((resolve) => second.once('exit', resolve));
    const [line] = await once(second.stderr, 'data');
    expect(String(line)).toMatch(/Another ingest writes .*kb\.db; this one waits for it/);
    expect(second.exitCode).toBe(null);
    release();
    expect(await ended).toBe(0);
    expect(folder.files()).toEqual(['a.txt', 'e.jsonl', 'kb.db']);
  });
});

/** Spoils what a cache holds, but not the mark by which it is known. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0x55, 4096);
  writeFileSync(path, bytes);
}
