import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from './folded-text';

test.each([
  ['臺灣', '台湾', 'variants of one character'],
  ['爲為', '为为', 'variants of one character'],
  ['計劃', '計畫', 'two spellings of one word'],
  ['Ｆ１１７', 'f117', 'full-width forms'],
  ['⻄⺠⼈', '西民人', 'radicals'],
  ['英迪拉・甘地', '英迪拉·甘地', 'dots between names'],
  ['英迪拉‧甘地', '英迪拉•甘地', 'dots between names'],
  ['開發濃縮鈾', '开发浓缩铀', 'both scripts'],
])('%s and %s are one word: %s', (one, other) => {
  expect(foldedText(one)).toBe(foldedText(other));
});

test.each([
  ['南韓', '北韓'],
  ['，', ','],
])('%s and %s are not', (one, other) => {
  expect(foldedText(one)).not.toBe(foldedText(other));
});

test('keeps the length, so that offsets hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldedText(text).length === text.length));
});
