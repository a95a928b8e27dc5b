import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileError } from '../faults/file-error';
import { documentFiles, strangeFiles } from './folder-files';

test.each<[string[], Record<string, string>]>([
  [['a.txt', 'b.TXT', 'note.xyz', 'txt'], { 'a.txt': 'a', 'b.TXT': 'b' }],
  [['a.pdf', 'b.PDF'], { 'a.pdf': 'a', 'b.PDF': 'b' }],
  [['a.PDF', 'a.pdf', 'a.txt'], { 'a.txt': 'a', 'a.PDF': 'a.PDF', 'a.pdf': 'a.pdf' }],
  [['.hidden.txt', '.b.pdf', '~$a.pdf', 'sources.json', 'merging.tsv', 'a.pdf'], { 'a.pdf': 'a' }],
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

test('what is of no known format is named; what is hidden, beside the documents or a folder is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  for (const name of [
    'a.txt',
    'b.xyz',
    'c',
    '.d.xyz',
    'sources.json',
    'edits.jsonl',
    'collection.json',
    'a.db',
    'a.db.lock-journal',
  ])
    writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, 'other'));
  expect(strangeFiles(folder)).toEqual(['b.xyz', 'c']);
  rmSync(folder, { recursive: true });
});
