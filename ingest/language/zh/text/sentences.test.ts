import { expect, test } from 'vitest';
import { sentencesIn } from './sentences';

test.each([
  ['三方同意。下一輪在北京？好！就這樣；結束', ['三方同意。', '下一輪在北京？', '好！', '就這樣；', '結束']],
  ['他說：「好。走吧。」然後離開。', ['他說：「好。走吧。」然後離開。']],
  ['他離開。「好。」她說。', ['他離開。', '「好。」她說。']],
  ['（布希：我們同意。）（小泉：很好。）', ['（布希：我們同意。）', '（小泉：很好。）']],
  ['會談（第二輪！）落幕。', ['會談（第二輪！）落幕。']],
  ['見http://a.tw/x?id=1;b=2。完', ['見http://a.tw/x?id=1;b=2。', '完']],
  ['Why? 因為。', ['Why?', '因為。']],
  ['談判<b>破裂。 再談。', ['談判<b>破裂。', '再談。']],
])('%s', (text, sentences) => {
  const found = sentencesIn(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('a bracket left open does not swallow the rest', () => {
  const text = `甲方（乙方${'同意'.repeat(80)}。丙方反對。`;
  expect(sentencesIn(text, { start: 0, end: text.length })).toHaveLength(2);
});

test('only what lies within is cut', () => {
  expect(sentencesIn('一。二。三。', { start: 2, end: 4 })).toEqual([{ start: 2, end: 4 }]);
});
