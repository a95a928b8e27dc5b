import { expect, test, vi } from 'vitest';
import type { AnnotatedDocument } from '../extract/context';
import { asRead } from '../fixtures/as-read';
import { ROUND, VISIT, WITHDRAWAL } from '../fixtures/fixture-texts';
import { loadLexicon } from '../knowledge/load';
import type { Comparable } from '../merge/comparable';
import { ingest } from '../pipeline';
import { Diagnostics, InputError } from './diagnostics';

/** Two stages that fail as real ones did: one on a document by itself, one over the whole collection. */
vi.mock(import('../language/zh/events/extract'), async (original) => {
  const { extract } = await original();
  return {
    extract: (document: AnnotatedDocument, ...rest) => {
      if (document.text.includes('第一')) throw new RangeError('no such day');
      return extract(document, ...rest);
    },
  };
});
vi.mock(import('../merge/cluster'), async (original) => {
  const { cluster } = await original();
  return {
    cluster: (all: readonly Comparable[], ...rest) => {
      if (all.some(({ words }) => words.includes('第二'))) throw new Error('no such pair');
      return cluster(all, ...rest);
    },
  };
});

const GOOD = [asRead('a', WITHDRAWAL), asRead('c', ROUND), asRead('e', VISIT)];

test.each([
  ['a stage over one document', '2003年1月10日，第一份文件：北韓宣布退出條約。', /"extract".*no such day/],
  ['a stage over all documents', '2003年1月10日，北韓宣布第二份文件退出條約。', /"merge".*no such pair/],
])('%s that fails on one leaves that one out, says so, and reads the others', (_, text, message) => {
  for (const id of ['0', 'b', 'd', 'f']) {
    const kb = ingest([...GOOD, asRead(id, text)], loadLexicon(), new Diagnostics());
    const whole = ingest(GOOD, loadLexicon(), new Diagnostics());
    expect(kb.documents.map((one) => one.id)).toEqual(['a', 'c', 'e']);
    expect(kb.mentions).toEqual(whole.mentions);
    const failed = kb.diagnostics.filter(({ rule }) => rule === 'document.failed');
    expect(failed.map(({ severity, documentId }) => [severity, documentId])).toEqual([['error', null]]);
    expect(failed[0]?.message).toMatch(`${id}.txt was left out`);
    expect(failed[0]?.message).toMatch(message);
    expect(failed[0]?.message).toMatch('the rule ingest/');
  }
});

test('several fail one after the other', () => {
  const bad = ['b', 'd'].map((id) => asRead(id, '2003年1月10日，北韓宣布第二份文件退出條約。'));
  const kb = ingest([...bad, ...GOOD, asRead('f', '2003年1月，第一。')], loadLexicon(), new Diagnostics());
  expect(kb.documents.map(({ id }) => id)).toEqual(['a', 'c', 'e']);
  expect(kb.diagnostics.filter(({ rule }) => rule === 'document.failed')).toHaveLength(3);
});

test('where all fail nothing is left to serve', () => {
  const all = [asRead('a', '2003年1月，第一。'), asRead('b', '2003年1月，第一。')];
  expect(() => ingest(all, loadLexicon(), new Diagnostics())).toThrow(InputError);
});
