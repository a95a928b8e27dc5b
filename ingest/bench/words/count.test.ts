import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../knowledge/load';
import { withClasses, words } from '../../language/zh/text/words';
import { countWords } from './count';

/** What code held when this was last counted; a word that is to stand in one more file is a class (`classes.tsv`), or belongs into a table. */
const AT_MOST = { words: 2603, inSeveralFiles: 740, inTables: 942 };

test('no more Chinese words stand in several files of code, or in code and in a table', () => {
  const counts = countWords();
  for (const name of ['words', 'inSeveralFiles', 'inTables'] as const)
    expect(counts[name], name).toBeLessThanOrEqual(AT_MOST[name]);
});

test('a pattern finds any word of a class that it names, in either script, and keeps its quantifiers', () => {
  const pattern = words('^{saying}.{1,3}$');
  expect(['表示同意', '指出同意', '宣布同意', '表示'].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(() => withClasses('{no-such-class}')).toThrow(/classes\.tsv/);
});

test('every class is named by two patterns or more', () => {
  const folder = join(import.meta.dirname, '../../language/zh');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const lonely = loadLexicon().classes.filter(({ class: name }) => code.split(`{${name}}`).length < 3);
  expect(lonely).toEqual([]);
});
