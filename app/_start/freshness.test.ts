import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFresh, markFresh } from './freshness';

const PRODUCT = {
  inputs: ['seeds', 'lock.json', 'absent'],
  outputs: ['out/product', 'out/other'],
  stamp: 'out/stamp',
};
let root: string;

const put = (file: string, content: string) => {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fresh-'));
  put('seeds/a.txt', 'a');
  put('seeds/deep/b.txt', 'b');
  put('lock.json', '{}');
  put('out/product', 'made');
  put('out/other', 'made');
  markFresh(root, PRODUCT);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a product', () => {
  it('is fresh when it has just been made', () => {
    expect(isFresh(root, PRODUCT)).toBe(true);
  });

  it.each<[string, () => void]>([
    ['an input changes', () => put('seeds/deep/b.txt', 'c')],
    ['an input is added', () => put('seeds/c.txt', '')],
    ['an input is renamed', () => renameSync(path.join(root, 'seeds/a.txt'), path.join(root, 'seeds/z.txt'))],
    ['an input disappears', () => rmSync(path.join(root, 'lock.json'))],
    ['an input appears', () => put('absent', '')],
    [
      'content moves from one file to the next',
      () => ['a', 'deep/b'].map((f) => put(`seeds/${f}.txt`, 'ab')),
    ],
    ['a part of the product is gone', () => rmSync(path.join(root, 'out/other'))],
    ['the product is gone', () => rmSync(path.join(root, 'out/product'))],
    ['the product is another', () => put('out/product', 'made by someone else')],
    ['the stamp is gone', () => rmSync(path.join(root, 'out/stamp'))],
  ])('is stale when %s', (_, change) => {
    change();
    expect(isFresh(root, PRODUCT)).toBe(false);
  });

  it.each(['seeds/a.test.ts', 'seeds/.a.txt.swp'])('does not depend on %s', (file) => {
    put(file, 'x');
    expect(isFresh(root, PRODUCT)).toBe(true);
  });

  it('is fresh again when an input is written anew with the same content', () => {
    put('seeds/a.txt', 'a');
    expect(isFresh(root, PRODUCT)).toBe(true);
  });
});
