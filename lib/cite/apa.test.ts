import { expect, test } from 'vitest';
import { citeDerived, citePage, citeWork, LINK } from './fixture';

test.each([
  // APA 7, 9.1-9.28: "&" before the last author, year in parentheses, issue in parentheses close to the volume, no place.
  ['paper', 'en', '林一, 王二, 張三, & 李四. (2005). 伊朗核議題之展望. 國際研究, 12(3), 15–20.'],
  [
    'chapter',
    'en',
    'Roe, A., & Doe, B. (2006). Talks about Talks. In C. Poe (Ed.), Nuclear Asia (pp. 1–9). A Press.',
  ],
  ['news', 'en', '林一. (1998, October 14). 海峽對話. 某日報, A13.'],
  // APA 7, 9.21: the kind of work in square brackets after the title.
  ['thesis', 'en', '林一, & 王二. (2001). 核不擴散之研究 [Master’s thesis]. 某大學.'],
  ['paper', 'zh-Hant', '林一、王二、張三、李四（2005）。伊朗核議題之展望。國際研究，12（3），15-20。'],
] as const)('a work: %s (%s)', (work, locale, expected) => {
  expect(citeWork('apa', work, locale)).toBe(expected);
});

test.each([
  // APA 7, 8.13, 9.12 and 9.32: the site is the source of what has no other; the title moves to the author's place; paragraph in the parenthetical citation; no stop after the address.
  [
    'en',
    `伊朗核談判在維也納重啟 [News script]. ([2004, February 25]). Talks Online. ${LINK}\n(伊朗核談判在維也納重啟, [2004], para. 3)`,
  ],
  [
    'zh-Hant',
    `伊朗核談判在維也納重啟〔新聞播報稿〕（〔2004年2月25日〕）。會談網。${LINK}\n（伊朗核談判在維也納重啟，〔2004〕，第3段）`,
  ],
] as const)('a passage of a script whose date is derived: %s', (locale, expected) => {
  expect(citeDerived('apa', locale)).toBe(expected);
});

test.each([['book', 'en', '林一. (1999). 南亞的核武. 甲出版社.\n(林, 1999, p. 17)']] as const)(
  'a page: %s (%s)',
  (work, locale, expected) => {
    expect(citePage('apa', work, locale)).toBe(expected);
  },
);
