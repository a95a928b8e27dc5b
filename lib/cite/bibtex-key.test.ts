import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexKeys } from './bibtex-key';
import { exportItems } from './export';

describe('bibtexKeys', () => {
  test.each([
    ['004_paper', '004_paper'],
    ['文件一', '文件一'],
    ['a-b.c:d', 'a-b.c:d'],
    ['a b', /^a-b-[0-9a-f]{6}$/],
    ['[a]{b}', /^a-b-[0-9a-f]{6}$/],
    ['"q", 50%', /^q-50-[0-9a-f]{6}$/],
    ['%', /^[0-9a-f]{6}$/],
  ])('%j becomes %s', (id, key) =>
    expect(bibtexKeys([id])[0]).toEqual(typeof key === 'string' ? key : expect.stringMatching(key)),
  );

  test('ids that differ in capitals alone are told apart, and only these', () => {
    const keys = bibtexKeys(['a', 'A', 'b', 'a b']);
    expect(keys[2]).toBe('b');
    expect(keys[3]).toBe(bibtexKeys(['a b'])[0]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(4);
  });
});

const NAMES = [
  '[a]',
  'a:b',
  'a b',
  'a',
  'A',
  'a.TXT',
  '"q"',
  'constructor',
  '__proto__',
  '{x}',
  'x%20y',
  '.txt',
  '文件',
];

test('a parser finds every work by a key of its own, with its title and address', () => {
  const items = NAMES.map((id) => ({
    id,
    type: 'book',
    title: `of ${id}`,
    URL: `https://kb.example/sources/${encodeURIComponent(id)}?a={b}`,
  }));
  const { entries, errors } = parse(exportItems(items, 'bibtex'), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual(bibtexKeys(NAMES));
  // The parser leaves an address to the letter; TeX reads \\% as the sign.
  expect(entries.map(({ fields }) => fields.url?.replaceAll('\\%', '%'))).toEqual(
    NAMES.map((id) => `https://kb.example/sources/${encodeURIComponent(id)}?a=%7Bb%7D`),
  );
});

test('any ids give as many keys, which a parser reads', () => {
  const id = fc.string({ unit: fc.constantFrom(...'aAb{}[]",%#~\\= \'()@_北'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 8 }), (ids) => {
      const keys = bibtexKeys(ids);
      expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(ids.length);
      const text = exportItems(
        ids.map((one) => ({ id: one, type: 'book', title: 'x' })),
        'bibtex',
      );
      const { entries, errors } = parse(text);
      expect([errors, entries.map(({ key }) => key)]).toEqual([[], keys]);
    }),
    { numRuns: 60 },
  );
});
