import { expect, test } from 'vitest';
import { folded } from './fold';
import { unspaced } from './unspaced';

test.each([
  ['\u2f45\u2f9c', '方足', 'radicals of Kangxi'],
  ['\u2ec4\u2ea0', '西民', 'radicals of the supplement'],
  ['\uf98a', '力', 'compatibility ideographs'],
  ['\ufb01nal', 'final', 'ligatures'],
  ['\ufe3d甲\ufe3e\ufe35乙\ufe36', '《甲》（乙）', 'marks of vertical lines'],
  ['a\u0000b', 'a\ufffdb', 'a glyph without a character'],
  ['２００３①，ㄅ', '２００３①，ㄅ', 'what writers choose stays'],
])('%j is %j: %s', (text, wanted) => {
  expect(folded(text)).toBe(wanted);
});

test.each([
  ['決 議 通 過', 50, '決議通過', 'stretched throughout'],
  ['舊 諾', 21, '舊諾', 'a gap narrower than a blank'],
  ['廖清華 陳詵蔚 許惠淑', 97, '廖清華 陳詵蔚 許惠淑', 'names in a row'],
  ['the six parties', 70, 'the six parties', 'Latin words'],
  ['2003 年', 33, '2003 年', 'a figure'],
])('%j is %i wide: %j, %s', (text, width, wanted) => {
  expect(unspaced(text, width, 10)).toBe(wanted);
});
