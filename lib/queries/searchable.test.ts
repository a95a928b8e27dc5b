import { expect, test } from 'vitest';
import { placesOf, searchable, unsqueezed } from './searchable';

/** Places as `text:first-last`, in characters that are no white space. */
const found = (texts: string[], words: string, most = 9) => {
  const { total, places } = placesOf(searchable(texts), words, most);
  return [total, ...places.map(({ text, first, last }) => `${text}:${first}-${last}`)].join(' ');
};

test.each([
  ['two characters', ['六方會談', '會談在北京'], '會談', '2 0:2-3 1:0-1'],
  ['the other script', ['六方會談'], '会谈', '1 0:2-3'],
  ['a spelling of its own', ['發展核武計畫'], '計劃', '1 0:4-5'],
  ['a line end and blanks', ['在 日\n內 瓦'], '日內瓦', '1 0:1-3'],
  ['blanks in the words', ['Kim Jong Il'], 'jong  il', '1 0:3-8'],
  ['full width and capitals', ['ＫＥＤＯ'], 'kedo', '1 0:0-3'],
  ['a wrongly mapped glyph in the text', ['帄壤'], '平壤', '1 0:0-1'],
  ['a wrongly mapped glyph in the words', ['平壤'], '帄壤', '1 0:0-1'],
  ['not across two texts', ['六方會', '談'], '會談', '0'],
  ['texts without a character', ['', '  ', '會談'], '會談', '1 2:0-1'],
  ['overlapping places once', ['哈哈哈哈哈'], '哈哈', '2 0:0-1 0:2-3'],
  ['signs that are not seen in the words', ['六方會談'], '六方\u200b會談\ufeff', '1 0:0-3'],
  ['signs that are not seen in the text', ['六\u00ad方\u200d會談', '葛\u{e0100}洲'], '六方會談', '1 0:0-3'],
  ['a variation of a character', ['葛\u{e0100}洲'], '葛洲', '1 0:0-1'],
  ['words in quotation marks', ['重啟六方會談'], '“六方會談”', '1 0:2-5'],
  [
    'words in corner brackets, also where the text has them',
    ['「六方會談」六方會談'],
    '「六方會談」',
    '2 0:1-4 0:6-9',
  ],
  ['quotation marks within the words', ['稱「六方」會談'], '「六方」會談', '1 0:1-6'],
  ['no words', ['會談'], ' \n', '0'],
  ['no such words', ['會談'], '談會', '0'],
] as const)('%s', (_, texts, words, expected) => {
  expect(found([...texts], words)).toBe(expected);
});

test('all places are counted, the first ones told', () => {
  expect(found(['會談會談', '會談'], '會談', 2)).toBe('3 0:0-1 0:2-3');
});

test('a place that passes over signs leads back to the text', () => {
  expect(unsqueezed('六\u200b方葛\u{e0100}洲𠀀')).toEqual([0, 2, 3, 6, 7, 8]);
});

test('a place without white space leads back to the text', () => {
  expect(unsqueezed('在 日\n內𠀀')).toEqual([0, 2, 4, 5, 6]);
});
