import { expect, test } from 'vitest';
import { citeDerived, citePage, citeWork, LINK } from './fixture';

test.each([
  // CMOS 18: a note has the authors' names in their own order and, of more than two, the first; a journal's volume bare, "no." before the
  // issue, the date in parentheses. Commas go inside the quotation marks.
  ['paper', 'chicago-note', 'en', '林一 et al., “伊朗核議題之展望,” 國際研究 12, no. 3 (August 2005).'],
  // CMOS 18: no place of publication; publisher and year in parentheses.
  ['book', 'chicago-note', 'en', '林一, 南亞的核武 (甲出版社, 1999).'],
  [
    'chapter',
    'chicago-note',
    'en',
    'Ann Roe and Bo Doe, “Talks about Talks,” in Nuclear Asia, ed. Cy Poe (A Press, 2006).',
  ],
  // CMOS 18: a newspaper by its full date, without a page.
  ['news', 'chicago-note', 'en', '林一, “海峽對話,” 某日報, October 14, 1998.'],
  // CMOS 18: a thesis in quotation marks, with its kind and its university.
  ['thesis', 'chicago-note', 'en', '林一 and 王二, “核不擴散之研究” (master’s thesis, 某大學, 2001).'],
  // CMOS 18: a bibliography names up to six authors and gives an article's pages.
  [
    'paper',
    'chicago-bibliography',
    'en',
    '林一, 王二, 張三, and 李四. “伊朗核議題之展望.” 國際研究 12, no. 3 (August 2005): 15–20.',
  ],
  [
    'chapter',
    'chicago-bibliography',
    'en',
    'Roe, Ann, and Bo Doe. “Talks about Talks.” In Nuclear Asia, edited by Cy Poe. A Press, 2006.',
  ],
  // In Chinese: the style's order and calendar, full-width marks.
  ['book', 'chicago-note', 'zh-Hant', '林一，《南亞的核武》（臺北：甲出版社，1999年）。'],
  ['book', 'chicago-bibliography', 'zh-Hant', '林一，《南亞的核武》，臺北：甲出版社，1999年。'],
] as const)('a work: %s in %s (%s)', (work, style, locale, expected) => {
  expect(citeWork(style, work, locale)).toBe(expected);
});

test.each([
  // CMOS, MLA: what the work does not state stands in square brackets. Locators before the address, "para." (CMOS) and "par." (MLA).
  ['chicago-note', 'en', `“伊朗核談判在維也納重啟,” news script, [February 25, 2004], para. 3, ${LINK}.`],
  ['chicago-note', 'zh-Hant', `〈伊朗核談判在維也納重啟〉，新聞播報稿，〔2004年2月25日〕，第3段，${LINK}。`],
  // CMOS 18: the bibliography has the work, a shortened note the passage.
  [
    'chicago-bibliography',
    'en',
    `“伊朗核談判在維也納重啟.” News script, [February 25, 2004]. ${LINK}.\n“伊朗核談判在維也納重啟,” para. 3.`,
  ],
] as const)('a passage of a script whose date is derived: %s (%s)', (style, locale, expected) => {
  expect(citeDerived(style, locale)).toBe(expected);
});

test.each([
  // CMOS 18: after a journal's date a colon and the bare number. MLA 9: author and number without a comma. APA 7: "p.".
  ['paper', 'chicago-note', 'en', '林一 et al., “伊朗核議題之展望,” 國際研究 12, no. 3 (August 2005): 17.'],
] as const)('a page: %s in %s (%s)', (work, style, locale, expected) => {
  expect(citePage(style, work, locale)).toBe(expected);
});
