import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, fingerprintOf } from './fingerprint';

let root: string;
const put = (file: string, content: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const part of ['ingest/merge/cluster.ts', 'lib/schema/day.ts', 'lib/text/trim.ts', 'lib/time/day.ts'])
    put(part, part);
  put('lib/language/zh/numerals.ts', 'numerals');
  put('lib/cite/cite.ts', 'cite');
  put('ingest/knowledge/countries.tsv', 'KOR');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the name of the rules', () => {
  test('is that of this code', () => {
    expect(fingerprint()).toMatch(/^[0-9a-f]{12}$/);
    expect(fingerprint()).not.toBe(fingerprintOf(root));
  });

  test.each<[string, () => void]>([
    ['a rule changes', () => put('ingest/merge/cluster.ts', 'other')],
    ['a table changes', () => put('ingest/knowledge/countries.tsv', 'PRK')],
    ['a file is renamed', () => renameSync(join(root, 'lib/time/day.ts'), join(root, 'lib/time/week.ts'))],
    ['a file is added', () => put('ingest/merge/deeper/new.ts', '')],
  ])('is another where %s', (_, change) => {
    const before = fingerprintOf(root);
    change();
    expect(fingerprintOf(root)).not.toBe(before);
  });

  test.each([
    'ingest/merge/cluster.test.ts',
    'ingest/bench/bench.ts',
    'ingest/fixtures/five/a.txt',
    'app/page.tsx',
  ])('does not depend on %s', (file) => {
    const before = fingerprintOf(root);
    put(file, 'new');
    expect(fingerprintOf(root)).toBe(before);
  });
});
