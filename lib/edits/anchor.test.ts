import { expect, test } from 'vitest';
import { Anchor } from '@/lib/schema/edit';
import { anchorAt, anchorsOf } from './anchor';

const document = { id: 'a', sha256: 'a'.repeat(64), rawText: `${'𠮷'.repeat(20)}甲國簽約。` };
const words = { start: 40, end: 44 };

test('an anchor has the words, what stands around them, and their place', () => {
  const anchor = anchorAt(document, words);
  expect(anchor).toEqual({
    document: 'a',
    sha256: document.sha256,
    quote: { exact: '甲國簽約', prefix: '𠮷'.repeat(16), suffix: '。' },
    position: words,
  });
  expect(Anchor.parse(anchor)).toEqual(anchor);
});

test('no half of a character stands at the end of what is around them', () => {
  expect(anchorAt(document, { start: 41, end: 44 }).quote.prefix).toBe(`${'𠮷'.repeat(15)}甲`);
});

test('no anchor is made of no words', () => {
  expect(() => anchorAt(document, { start: 3, end: 3 })).toThrow('a has no words from 3 to 3');
  expect(() => anchorAt(document, { start: 40, end: 99 })).toThrow(RangeError);
});

test('they come by documents and places', () => {
  const other = { ...document, id: 'b' };
  const anchors = anchorsOf(
    [
      { documentId: 'b', span: words },
      { documentId: 'a', span: words },
      { documentId: 'a', span: { start: 0, end: 2 } },
    ],
    (id) => (id === 'b' ? other : document),
  );
  expect(anchors.map((one) => `${one.document} ${one.position.start}`)).toEqual(['a 0', 'a 40', 'b 40']);
});
