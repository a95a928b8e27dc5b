import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCompiled, writeCompiled } from './compiled';
import { loadLexicon } from './load';
import { originOf } from './origin';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a kept lexicon is the one that was read, and its rows know where they stand', () => {
  const lexicon = loadLexicon();
  writeCompiled(folder, 'v', lexicon);
  const kept = readCompiled(folder, 'v');
  expect(kept).toEqual(lexicon);
  expect(kept?.persons.map(originOf)).toEqual(lexicon.persons.map(originOf));
  expect(kept?.persons.every((person) => originOf(person)?.file.endsWith('persons.tsv'))).toBe(true);
});

test('what is not as it was written, or of other rules, is not read', () => {
  writeCompiled(folder, 'v', loadLexicon());
  expect(readCompiled(folder, 'w')).toBeNull();
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'no lexicon');
  expect(readCompiled(folder, 'v')).toBeNull();
});
