import { expect, test } from 'vitest';
import { declaredLanguage } from './declared';

test.each([
  ['zh-Hant', 'zh-Hant'],
  ['chi', 'zh'],
  ['en_US', 'en-US'],
  ['jpn', 'ja'],
  ['Chinese', null],
  ['', null],
  [undefined, null],
])('a bibliography that states %j means %j', (stated, tag) => {
  expect(declaredLanguage(stated)).toBe(tag);
});
