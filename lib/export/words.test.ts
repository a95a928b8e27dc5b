import { expect, test } from 'vitest';
import { htmlText, unwrapped } from './words';

test.each([
  ['兩國\n簽署', '兩國簽署'],
  ['兩國，\n 簽署', '兩國，簽署'],
  ['the two\nsigned', 'the two signed'],
  ['於 2005 年\n7 月', '於 2005 年 7 月'],
])('%j reads %j', (quote, text) => expect(unwrapped(quote)).toBe(text));

test.each([
  ['<b onload="x">&\'', '&lt;b onload=&quot;x&quot;&gt;&amp;&#39;'],
  ['北韓', '北韓'],
])('%j is %j in HTML', (text, html) => expect(htmlText(text)).toBe(html));
