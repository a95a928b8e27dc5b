import { expect, test } from 'vitest';
import { foldedText } from './folded-text';
import { PhraseMatcher } from './phrase-matcher';

const names = new PhraseMatcher([
  ['朝鮮', 'PRK'],
  ['朝鮮半島', 'peninsula'],
  ['US', 'USA'],
  ['台灣', 'TWN'],
] as const);

test.each([
  ['朝鮮半島非核化', ['peninsula'], 'the longest wins'],
  ['朝鮮表示', ['PRK'], 'the shorter stands alone'],
  ['臺湾与朝鲜', ['TWN', 'PRK'], 'both scripts'],
  ['the US and USB', ['USA'], 'whole Latin words'],
  ['台', [], 'no part of a phrase'],
])('%s: %s', (text, found) => {
  expect(names.find(foldedText(text)).map(({ value }) => value)).toEqual(found);
});
