import { describe, expect, test } from 'vitest';
import { decided, documentsOf } from './fixture';
import { READ, rules, states, VISIT, WITHDRAWAL } from './fixture-crisis';

describe('when the documents have changed', () => {
  const accept = { does: 'accept', target: VISIT } as const;
  const told = (read: typeof READ) =>
    decided(read, accept).edits.map(({ state, cause, eventId }) => [cause ?? state, eventId !== null]);
  const changed = (change: (text: string) => string) =>
    documentsOf(
      Object.fromEntries(READ.map(({ id, rawText }) => [id, id === 'c' ? change(rawText) : rawText])),
    );

  test.each<[string, typeof READ, string]>([
    ['text before it', changed((text) => `導言。\n${text}`), 'applied'],
    ['blanks within it', changed((text) => text.replace('2004年6月', '2004 年 6 月')), 'applied'],
    ['a renamed file', READ.map((one) => (one.id === 'c' ? { ...one, id: 'z' } : one)), 'applied'],
    [
      'a renamed file with other bytes',
      READ.map((one) => (one.id === 'c' ? { ...one, id: 'z', sha256: 'f'.repeat(64) } : one)),
      'applied',
    ],
    [
      'words that are gone',
      changed((text) => text.replace('2004年6月，美國國務卿鮑爾訪問中國。', '')),
      'words-gone',
    ],
    ['a document that is gone', READ.filter(({ id }) => id !== 'c'), 'document-gone'],
  ])('%s', (_, read, state) => {
    expect(told(read)).toEqual([[state, state === 'applied']]);
  });

  test('of several passages one that is gone is told, and the decision holds for the others', () => {
    const kb = decided(
      READ.filter(({ id }) => id !== 'b'),
      { does: 'accept', target: WITHDRAWAL },
    );
    expect([states(kb), rules(kb)]).toEqual([['applied'], ['edit.words-missing']]);
  });

  test('a word that has changed is told, and the decision holds', () => {
    const kb = decided(
      changed((text) => text.replace('鮑爾訪問中國', '鮑爾訪問了中國')),
      accept,
    );
    expect([states(kb), rules(kb)]).toEqual([['applied'], ['edit.words-changed']]);
  });
});
