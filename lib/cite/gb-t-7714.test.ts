import { expect, test } from 'vitest';
import { citeDerived, citePage, citeWork, LINK } from './fixture';

test.each([
  // GB/T 7714-2015: three authors and 等, the type mark in brackets, year, volume(issue): pages; half-width marks.
  ['paper', 'zh-Hant', '林一, 王二, 張三, 等. 伊朗核議題之展望[J]. 國際研究, 2005, 12(3): 15-20.'],
  ['book', 'zh-Hant', '林一. 南亞的核武[M]. 臺北: 甲出版社, 1999.'],
  ['news', 'zh-Hant', '林一. 海峽對話[N]. 某日報, 1998-10-14(A13).'],
  // GB/T 7714-2015: family names of western authors in capitals, "//" before the host.
  ['chapter', 'en', 'ROE A, DOE B. Talks about Talks[M]//POE C. Nuclear Asia. London: A Press, 2006: 1-9.'],
] as const)('a work: %s (%s)', (work, locale, expected) => {
  expect(citeWork('gb-t-7714', work, locale)).toBe(expected);
});

test.each([
  // GB/T 7714-2015: an estimated date in brackets, /OL for what is online, the cited place after a colon, the day of access (8.8) before the address.
  ['zh-Hant', `伊朗核談判在維也納重啟[Z/OL]. [2004-02-25]: 第3段[2026-01-09]. ${LINK}.`],
] as const)('a passage of a script whose date is derived: %s', (locale, expected) => {
  expect(citeDerived('gb-t-7714', locale)).toBe(expected);
});

test.each([['book', 'zh-Hant', '林一. 南亞的核武[M]. 臺北: 甲出版社, 1999: 17.']] as const)(
  'a page: %s (%s)',
  (work, locale, expected) => {
    expect(citePage('gb-t-7714', work, locale)).toBe(expected);
  },
);
