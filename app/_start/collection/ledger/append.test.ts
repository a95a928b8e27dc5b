import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { appendLines, type Write } from './append';

const base = mkdtempSync(path.join(tmpdir(), 'append-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
let count = 0;
const newFile = (text: string | Buffer | null): string => {
  count += 1;
  const folder = path.join(base, String(count));
  mkdirSync(folder);
  const file = path.join(folder, 'edits.jsonl');
  if (text !== null) writeFileSync(file, text);
  return file;
};
const nothing = async () => {};

describe('lines stand at the end', () => {
  const long = `${'x'.repeat(200_000)}\n`;
  test.each<[string, string | null, string, string | null]>([
    ['of a file that was not there', null, 'b\n', null],
    ['of one without any', '', 'b\n', null],
    ['of whole lines', 'a\n', 'a\nb\n', null],
    ['in the place of an unfinished one', 'a\n{"id":', 'a\nb\n', '{"id":'],
    ['in the place of one that is all there is', '{"id":', 'b\n', '{"id":'],
    ['behind a long one, in the place of another', long + long.trim(), `${long}b\n`, long.trim()],
    ['behind an end of Windows', 'a\r\n', 'a\r\nb\n', null],
    ['in the place of zeros that a failing disk left', 'a\n\0\0\0', 'a\nb\n', '\0\0\0'],
  ])('%s', async (_, before, after, kept) => {
    const file = newFile(before);
    let cut: string | null = null;
    const isCut = await appendLines(file, 'b\n', async (bytes) => {
      cut = bytes.toString();
      expect(readFileSync(file, 'utf8')).toBe(before);
    });
    expect([readFileSync(file, 'utf8'), cut, isCut]).toEqual([after, kept, kept !== null]);
  });
});

const failing =
  (part: number, code: string | null): Write =>
  async (handle, bytes) => {
    if (part > 0) await handle.write(bytes, 0, part, null);
    if (code !== null) throw Object.assign(new Error(code), { code });
    return part;
  };

describe('where it cannot be written, the file is as it was', () => {
  test.each<[string, Write, RegExp]>([
    ['a disk that is full at once', failing(0, 'ENOSPC'), /edits\.jsonl cannot be written: there is no room/],
    ['a disk that is full in between', failing(2, null), /there is no room/],
    ['a disk that fails in between', failing(2, 'EIO'), /its disk reports an error/],
    ['a file system that takes no larger files', failing(1, 'EFBIG'), /larger than files may be/],
  ])('%s', async (_, write, sentence) => {
    for (const before of ['a\n', '']) {
      const file = newFile(before);
      await expect(appendLines(file, 'bcd\n', nothing, write)).rejects.toThrow(sentence);
      expect(readFileSync(file, 'utf8')).toBe(before);
    }
  });

  test('a link leads nowhere', async () => {
    const file = newFile(null);
    const other = path.join(path.dirname(file), 'other');
    writeFileSync(other, 'a\n');
    symlinkSync('other', file);
    await expect(appendLines(file, 'b\n', nothing)).rejects.toThrow('edits.jsonl is a symbolic link');
    rmSync(other);
    await expect(appendLines(file, 'b\n', nothing)).rejects.toThrow('edits.jsonl is a symbolic link');
    expect(() => readFileSync(other)).toThrow('ENOENT');
  });

  test('a folder is none', async () => {
    const file = newFile(null);
    mkdirSync(file);
    await expect(appendLines(file, 'b\n', nothing)).rejects.toThrow('it is a folder');
  });

  test('what cannot be kept is not cut off', async () => {
    const file = newFile('a\n{"id":');
    const full = async () => {
      throw new Error('full');
    };
    await expect(appendLines(file, 'b\n', full)).rejects.toThrow('full');
    expect(readFileSync(file, 'utf8')).toBe('a\n{"id":');
  });
});

test('a line that went into a file that was put away meanwhile stands in the one in its place', async () => {
  const file = newFile('a\n');
  let calls = 0;
  await appendLines(file, 'b\n', nothing, async (handle, bytes) => {
    calls += 1;
    if (calls === 1) {
      writeFileSync(`${file}.new`, 'a\nc\n');
      renameSync(`${file}.new`, file);
    }
    return (await handle.write(bytes, 0, bytes.length, null)).bytesWritten;
  });
  expect(readFileSync(file, 'utf8')).toBe('a\nc\nb\n');
});
