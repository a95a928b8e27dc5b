import { expect, expectTypeOf, test } from 'vitest';
import { type CiteOptions, cite } from './cite';
import { DAY, NOWHERE, WORKS } from './fixture';
import { CITE_STYLES, type CiteStyle } from './template';

test('a stated date is not replaced by a derived one', () => {
  const cited = cite(WORKS.book, { style: 'chicago-note', locale: 'en', derivedDate: DAY });
  expect(cited).toBe('林一, 南亞的核武 (甲出版社, 1999).');
});

test('years before the Republic are given as Western ones', () => {
  const old = { ...WORKS.book, issued: { 'date-parts': [[1905]] } };
  expect(cite(old, { style: 'taiwan-footnote', locale: 'zh-Hant' })).toBe(
    '林一，《南亞的核武》（臺北：甲出版社，1905年）。',
  );
});

test('a document of which nothing is known is cited by the name of its file', () => {
  const unknown = { id: 'a-file', type: 'document' };
  expect(cite(unknown, { style: 'apa', locale: 'en' })).toBe('a-file. (n.d.).');
  expect(cite(unknown, { style: 'chicago-note', locale: 'en' })).toBe('“a-file.”');
});

test('a heading like a label and a title like markup come through to the letter', () => {
  const item = { id: 'x', type: 'webpage', title: '<i>A</i> & <script>', language: 'en' };
  const locator = { ...NOWHERE, section: ['p. 5 | $& <b>'] };
  expect(cite(item, { style: 'chicago-note', locale: 'en', locator })).toBe(
    '“<i>A</i> & <script>,” sec. “p. 5 | $& <b>.”',
  );
});

test('a title that ends with a mark gets no second one', () => {
  const item = { id: 'x', type: 'document', title: '談判何時重啟？', language: 'zh-Hant' };
  expect(cite(item, { style: 'apa', locale: 'zh-Hant', derivedDate: DAY })).toBe(
    '談判何時重啟？（〔2004年2月25日〕）。',
  );
  expect(cite(item, { style: 'mla', locale: 'en' })).toBe('“談判何時重啟？”');
});

test.each(CITE_STYLES)('%s: what was cited before leaves no trace', (style) => {
  const locator = { ...NOWHERE, paragraph: 3 };
  const twin = { ...WORKS.paper, id: 'twin', title: '伊朗核議題之回顧' };
  for (const locale of ['en', 'zh-Hant'] as const) {
    const once = cite(WORKS.paper, { style, locale, locator });
    expect(once).toContain(WORKS.paper.title);
    expect(cite(twin, { style, locale, locator })).toContain(twin.title);
    expect(cite(WORKS.paper, { style, locale, locator })).toBe(once);
  }
});

test('a style that is not there is no style', () => {
  expectTypeOf<'vancouver'>().not.toExtend<CiteStyle>();
  expectTypeOf<CiteOptions['style']>().toEqualTypeOf<(typeof CITE_STYLES)[number]>();
  expect(new Set(CITE_STYLES).size).toBe(6);
});

test.each(['constructor', '__proto__', 'toString', 'a b', '[a]{b}', ''])('a file may be called %j', (id) => {
  for (const style of CITE_STYLES) {
    const cited = cite({ id, type: 'book', title: '甲' }, { style, locale: 'en', locator: NOWHERE });
    expect(cited).toContain('甲');
  }
});
