import { describe, expect, test } from 'vitest';
import { detectLanguage, langOf } from './detect-language';

describe('the language of a text', () => {
  test.each([
    ['六方會談在北京舉行。', 'zh', '六方會談在北京舉行'],
    ['六方会谈在北京举行。', 'zh', '六方会谈在北京举行'],
    ['小泉首相は平壌を訪問した。', 'ja', 'は'],
    ['김정일 위원장은 南北共同宣言을 발표했다.', 'ko', '김정일'],
    ['The talks were held in Beijing, and the two sides agreed to meet again.', 'en', 'The'],
    ['Переговоры прошли в Пекине.', 'und', 'Переговоры'],
    ['12345 2002-09-17', 'und', null],
    ['', 'und', null],
    [
      '他在《「の」的用法》裡引了 The Politics of the Korean Peninsula 一書，並說六方會談可望恢復。',
      'zh',
      '他在',
    ],
    ['IAEA 與北韓簽署協定。', 'zh', '與北韓簽署協定'],
  ])('%s is %s', (text, tag, shownBy) => {
    const detected = detectLanguage(text);
    expect(detected.tag).toBe(tag);
    expect(detected.shownBy && text.slice(detected.shownBy.start, detected.shownBy.end)).toBe(shownBy);
  });
});

test.each([
  ['The talks ended without a date.', 'en'],
  ['KEDO press release', 'en'],
  ['第二輪六方會談', 'zh-Hant'],
  ['小泉首相は平壌を訪問した。', 'ja'],
  ['Переговоры', undefined],
  ['2003-01-10', undefined],
  ['', undefined],
])('a page marks %s as %s', (words, lang) => {
  expect(langOf(words)).toBe(lang);
});
