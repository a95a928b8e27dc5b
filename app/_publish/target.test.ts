import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkTarget, folderBeside, NOTE, putInPlace } from './target';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'timeline-copy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => path.join(folder, ...names);

describe('where a copy may stand', () => {
  test('in a new folder, an empty one, and in the place of an earlier copy', () => {
    mkdirSync(at('empty'));
    mkdirSync(at('earlier'));
    writeFileSync(at('earlier', NOTE), '{}');
    for (const name of ['new', 'empty', 'earlier']) expect(() => checkTarget(at(name))).not.toThrow();
  });

  test('not where other files are', () => {
    mkdirSync(at('full'));
    writeFileSync(at('full', 'letter.txt'), 'x');
    expect(() => checkTarget(at('full'))).toThrow(/is not empty, and no earlier copy\. Name a new folder/);
    expect(readdirSync(at('full'))).toEqual(['letter.txt']);
  });

  test('not in the place of a file', () => {
    writeFileSync(at('file'), 'x');
    expect(() => checkTarget(at('file'))).toThrow(/is a file\. Name a folder/);
    expect(() => folderBeside(at('file', 'copy'))).toThrow(/Name a place where you may write/);
  });
});

test('a second copy takes the place of the first, of which nothing is left', () => {
  for (const name of ['old', 'new']) {
    const beside = folderBeside(at('copy'));
    writeFileSync(path.join(beside, `${name}.html`), name);
    putInPlace(beside, at('copy'));
  }
  expect(readdirSync(folder)).toEqual(['copy']);
  expect(readdirSync(at('copy'))).toEqual(['new.html']);
  expect(readFileSync(at('copy', 'new.html'), 'utf8')).toBe('new');
});

test('what a copy has left that was broken off is taken away, and nothing else', () => {
  // No process has so high a number.
  for (const name of [
    'copy.4194999.new',
    'copy.4194999.old',
    'copy.2003.old.txt',
    `copy.${process.ppid}.new`,
  ])
    mkdirSync(at(name));
  folderBeside(at('copy'));
  expect(existsSync(at('copy.4194999.new'))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(
    ['copy.2003.old.txt', `copy.${process.pid}.new`, `copy.${process.ppid}.new`].sort(),
  );
});
