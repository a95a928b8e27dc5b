import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from './replace';

/** Above what any system gives to a process. */
const NOBODY = 2 ** 30;

let directory: string;
let target: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'replace-'));
  target = path.join(directory, 'file.db');
  writeFileSync(target, 'old');
});

afterEach(() => rmSync(directory, { recursive: true }));

const put = (name: string) => writeFileSync(path.join(directory, name), '');
const write = (text: string) => replaceFile(target, (temporary) => writeFile(temporary, text));

describe('replaceFile', () => {
  it('shows the old content until the new is complete', async () => {
    await replaceFile(target, async (temporary) => {
      await writeFile(temporary, 'half');
      expect(readFileSync(target, 'utf8')).toBe('old');
      await writeFile(temporary, 'new');
    });
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readdirSync(directory)).toEqual(['file.db']);
  });

  it('leaves the target and nothing else when the writing fails', async () => {
    const failing = replaceFile(target, async (temporary) => {
      await writeFile(temporary, 'half');
      await writeFile(`${temporary}-journal`, '');
      throw new Error('no more paper');
    });
    await expect(failing).rejects.toThrow('no more paper');
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(directory)).toEqual(['file.db']);
  });

  it('clears up after dead writers, and after one that bore the same number', async () => {
    for (const pid of [NOBODY, process.pid])
      for (const end of ['', '-journal']) put(`file.db.${pid}-99.tmp${end}`);
    await write('new');
    expect(readdirSync(directory)).toEqual(['file.db']);
  });

  it("keeps away from living writers' files and from those that are none of its own", async () => {
    const others = [`file.db.${process.ppid}-1.tmp`, 'file.db.stamp', `other.db.${NOBODY}-1.tmp`];
    for (const name of others) put(name);
    await write('new');
    expect(readdirSync(directory).sort()).toEqual(['file.db', ...others].sort());
  });

  it('lets two writers of one process finish', async () => {
    await Promise.all([write('first'), write('second')]);
    expect(['first', 'second']).toContain(readFileSync(target, 'utf8'));
    expect(readdirSync(directory)).toEqual(['file.db']);
  });
});
