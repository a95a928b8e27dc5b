import { expect, test } from 'vitest';
import { betweenMarks, htmlText, rawBeside, unwrapped } from './words';

test.each([
  ['兩國\n簽署', '兩國簽署'],
  ['兩國，\n 簽署', '兩國，簽署'],
  ['the two\nsigned', 'the two signed'],
  ['於 2005 年\n7 月', '於 2005 年 7 月'],
  ['宣布：\n「會談中止」', '宣布：「會談中止」'],
  ['on Friday, “we\ntalked” -- (and left)', 'on Friday, “we talked” -- (and left)'],
])('%j reads %j', (quote, text) => expect(unwrapped(quote)).toBe(text));

test.each([
  ['兩國\n簽署', '「兩國簽署」'],
  ['The two\nsigned.', '“The two signed.”'],
])('%j is quoted as %s', (quote, text) => expect(betweenMarks(quote)).toBe(text));

test.each([
  ['<b onload="x">&\'', '&lt;b onload=&quot;x&quot;&gt;&amp;&#39;'],
  ['北韓', '北韓'],
])('%j is %j in HTML', (text, html) => expect(htmlText(text)).toBe(html));

test.each([
  // A mended glyph stands beside the one of the file, a line break does not.
  ['雙邊談判', '雙邊談\n冹', '雙邊談冹'],
  ['兩國簽署', '兩國\n簽署', null],
  // What the words leave out (the page furniture between two halves) is shown too.
  ['展開會談', '展開\n- 12 -\n會談', '展開- 12 -會談'],
])('beside %j of %j stands %j', (words, quote, raw) => expect(rawBeside({ words, quote })).toBe(raw));
