import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileError } from '../faults/file-error';
import { documentFiles } from './folder-files';

test.each<[string[], Record<string, string>]>([
  [['a.txt', 'b.TXT', 'note.md', 'txt'], { 'a.txt': 'a', 'b.TXT': 'b' }],
  [['a.TXT', 'a.Txt', 'a.txt'], { 'a.txt': 'a', 'a.TXT': 'a.TXT', 'a.Txt': 'a.Txt' }],
  [['a.TXT', 'a.TXT.txt', 'a.txt'], { 'a.txt': 'a', 'a.TXT.txt': 'a.TXT', 'a.TXT': 'a.TXT~' }],
  [
    ['.txt', '..txt', '...txt', '....txt'],
    { '.txt': '.txt', '..txt': '..txt', '...txt': '...txt', '....txt': '...' },
  ],
  [
    ['__proto__.txt', 'constructor.txt'],
    JSON.parse('{"__proto__.txt": "__proto__", "constructor.txt": "constructor"}'),
  ],
  [['a b[1]: "c".txt', "d'e.txt"], { 'a b[1]: "c".txt': 'a b[1]: "c"', "d'e.txt": "d'e" }],
])('the files %j have ids of their own', (names, ids) => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  for (const name of names) writeFileSync(join(folder, name), name);
  const found = documentFiles(folder);
  expect(Object.fromEntries(found.map(({ fileName, id }) => [fileName, id]))).toEqual(ids);
  expect(found.map(({ fileName }) => fileName)).toEqual(found.map(({ fileName }) => fileName).sort());
  rmSync(folder, { recursive: true });
});

test('a folder that cannot be read is told in a sentence', () => {
  expect(() => documentFiles(import.meta.filename)).toThrow(FileError);
  expect(() => documentFiles(import.meta.filename)).toThrow(
    /cannot be read: a part of its path is a file and no folder/,
  );
});
