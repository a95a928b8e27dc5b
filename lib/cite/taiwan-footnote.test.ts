import { expect, test } from 'vitest';
import { citeDerived, citePage, citeWork, LINK } from './fixture';

test.each([
  // Taiwanese journals: 〈〉 for parts, 《》 for wholes, place and publisher with a full-width colon; years of the Republic.
  ['paper', 'zh-Hant', '林一等，〈伊朗核議題之展望〉，《國際研究》，第12卷第3期（民國94年8月）。'],
  ['book', 'zh-Hant', '林一，《南亞的核武》（臺北：甲出版社，民國88年）。'],
  ['news', 'zh-Hant', '林一，〈海峽對話〉，《某日報》，民國87年10月14日，第A13版。'],
  ['thesis', 'zh-Hant', '林一、王二，〈核不擴散之研究〉（某大學碩士論文，民國90年）。'],
  // The same journals cite western works as Chicago does.
  [
    'chapter',
    'zh-Hant',
    'Ann Roe and Bo Doe, “Talks about Talks,” in Nuclear Asia, ed. Cy Poe (A Press, 2006).',
  ],
] as const)('a work: %s (%s)', (work, locale, expected) => {
  expect(citeWork('taiwan-footnote', work, locale)).toBe(expected);
});

test.each([
  [
    'en',
    `〈伊朗核談判在維也納重啟〉，新聞播報稿，〔民國93年2月25日〕，第3段，${LINK}（民國115年1月9日檢索）。`,
  ],
] as const)('a passage of a script whose date is derived: %s', (locale, expected) => {
  expect(citeDerived('taiwan-footnote', locale)).toBe(expected);
});

test.each([['book', 'zh-Hant', '林一，《南亞的核武》（臺北：甲出版社，民國88年），頁17。']] as const)(
  'a page: %s (%s)',
  (work, locale, expected) => {
    expect(citePage('taiwan-footnote', work, locale)).toBe(expected);
  },
);
