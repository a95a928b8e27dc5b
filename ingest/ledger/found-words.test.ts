import { expect, test } from 'vitest';
import { anchorAt } from '@/lib/edits/anchor';
import { FoundWords } from './found-words';

const HASH = { old: 'a'.repeat(64), new: 'b'.repeat(64) };
const TEXT = '第一段：甲國與乙國簽署協定。第二段：甲國與乙國簽署協定。第三段說的是別的事情，與前兩段無關。';
const OLD = { id: 'a', sha256: HASH.old, rawText: TEXT };
const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const SECOND = anchorAt(OLD, at(TEXT, '甲國與乙國簽署協定', 15));
const THIRD = anchorAt(OLD, at(TEXT, '第三段說的是別的事情'));

/** What the words are that an anchor finds, or why it finds none. */
function found(anchor: typeof SECOND, ...documents: (typeof OLD)[]) {
  const place = new FoundWords(documents).of(anchor);
  if ('cause' in place) return place.cause;
  const [first] = place.places;
  const text = documents.find(({ id }) => id === place.documentId)?.rawText ?? '';
  return [place.documentId, text.slice(first?.start, first?.end), first?.start, place.changed];
}
const changed = (rawText: string) => ({ id: 'a', sha256: HASH.new, rawText });

test.each<[string, typeof SECOND, (typeof OLD)[], unknown]>([
  ['the same file', SECOND, [OLD], ['a', '甲國與乙國簽署協定', 18, null]],
  ['words before it', SECOND, [changed(`前言。${TEXT}`)], ['a', '甲國與乙國簽署協定', 21, null]],
  ['the first of two taken out', SECOND, [changed(TEXT.slice(14))], ['a', '甲國與乙國簽署協定', 4, null]],
  [
    'line ends within',
    SECOND,
    [changed(TEXT.replaceAll('乙國', '乙\r\n國'))],
    ['a', '甲國與乙\r\n國簽署協定', 20, null],
  ],
  [
    'a character more',
    THIRD,
    [changed(TEXT.replace('說的是', '說的也是'))],
    ['a', '第三段說的也是別的事情', 28, 'words'],
  ],
  ['two characters more', THIRD, [changed(TEXT.replace('說的是', '說的也都是'))], 'words-gone'],
  [
    'a character more at two places',
    THIRD,
    [changed(`${TEXT}${TEXT}`.replaceAll('說的是', '說的也是'))],
    'words-ambiguous',
  ],
  ['another name', SECOND, [{ ...OLD, id: 'z' }], ['z', '甲國與乙國簽署協定', 18, null]],
  [
    'another name and other bytes',
    SECOND,
    [{ ...changed(TEXT), id: 'z' }],
    ['z', '甲國與乙國簽署協定', 18, 'document'],
  ],
  [
    'two others with the same words',
    SECOND,
    [
      { ...changed(TEXT), id: 'y' },
      { ...changed(TEXT), id: 'z' },
    ],
    'document-gone',
  ],
  ['another text', SECOND, [{ id: 'z', sha256: HASH.new, rawText: '甲國與乙國簽署協定。' }], 'document-gone'],
  ['no such words', SECOND, [changed('完全不同的文字。')], 'words-gone'],
])('%s', (_, anchor, documents, expected) => {
  expect(found(anchor, ...documents)).toEqual(expected);
});
