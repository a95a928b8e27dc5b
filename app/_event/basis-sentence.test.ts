import { describe, expect, test } from 'vitest';
import { basisSentence } from './basis-sentence';

const step = {
  rule: 'carry.year',
  source: 'd',
  span: null,
  text: '1993年',
  before: '--03',
  after: '1993-03',
};

describe('basisSentence', () => {
  test('puts the words and the dates into the sentence of the rule', () => {
    expect(basisSentence({ ...step, rule: 'state.year' }, 'en')).toBe('The text gives the year: “1993年”.');
    expect(basisSentence({ ...step, rule: 'state.year' }, 'zh-Hant')).toBe('原文寫明年份：「1993年」。');
  });

  test.each(['en', 'zh-Hant'] as const)('leaves no placeholder open in %s', (locale) => {
    expect(basisSentence(step, locale)).not.toMatch(/[{}]/);
    expect(basisSentence({ ...step, before: null, after: null }, locale)).not.toMatch(/[{}]|null/);
  });

  test('a rule without a sentence still shows its words and its date', () => {
    expect(basisSentence({ ...step, rule: 'no.such-rule' }, 'en')).toBe('“1993年”: March 1993.');
  });
});
