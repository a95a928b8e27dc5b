import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WITHDRAWAL } from '../fixtures/fixture-texts';
import { ROOT, run, SeedFolder, START } from './fixture';

const folder = new SeedFolder();

describe('what cannot be written is told in a sentence, and the database stays as it was', () => {
  test.each<[string, string, () => string[], RegExp]>([
    [
      'an export into a file',
      'under a file',
      () => ['--mentions', folder.file('a.txt/m.jsonl')],
      /a\.txt\/m\.jsonl cannot be written/,
    ],
    [
      'an export over a folder',
      'a folder',
      () => ['--events', folder.path],
      /cannot be written: it is a folder\. Name a file/,
    ],
    [
      'an export over a device',
      'a device',
      () => ['--events', '/dev/null'],
      /\/dev\/null cannot be written: it is no regular file/,
    ],
  ])('%s (%s)', (_, __, more, sentence) => {
    writeFileSync(folder.file('a.txt'), WITHDRAWAL);
    writeFileSync(folder.db, 'the old one');
    const { status, said } = run(...folder.options, '--timexes', folder.file('t.jsonl'), ...more());
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    expect(readFileSync(folder.db, 'utf8')).toBe('the old one');
    expect(folder.files()).toEqual(['a.txt', 'kb.db']);
  });

  test('a database over a folder, and one for which there is no room', () => {
    writeFileSync(folder.file('a.txt'), WITHDRAWAL);
    const over = run('--seeds', folder.path, '--db', folder.path);
    expect([over.status, over.said]).toEqual([1, expect.stringMatching(/cannot be written: it is a folder/)]);
    const line = `ulimit -f 40; exec '${process.execPath}' ${START} --seeds '${folder.path}' --db '${folder.db}'`;
    const full = spawnSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
    expect(full.stderr).toMatch(/kb\.db cannot be written: .*\. .*another disk\./);
    expect(full.stderr).not.toMatch(/\n\s+at /);
    expect(full.status).toBe(1);
    expect(folder.files()).toEqual(['a.txt']);
  });
});

test('a database that is a symbolic link stays one', () => {
  writeFileSync(folder.file('a.txt'), WITHDRAWAL);
  mkdirSync(folder.file('elsewhere'));
  symlinkSync(join('elsewhere', 'real.db'), folder.db);
  expect(run(...folder.options).status).toBe(0);
  expect(lstatSync(folder.db).isSymbolicLink()).toBe(true);
  expect(folder.files('elsewhere')).toEqual(['real.db']);
});
