import { expect, test } from 'vitest';
import { cite } from './cite';
import { citeDerived, citePage, citeWork, LINK, SITE, WORKS } from './fixture';

test.each([
  // MLA 9: three or more authors are the first and "et al."; elements of the container by commas, "vol.", "no.", "pp.".
  ['paper', 'en', '林一, et al. “伊朗核議題之展望.” 國際研究, vol. 12, no. 3, Aug. 2005, pp. 15–20.'],
  [
    'chapter',
    'en',
    'Roe, Ann, and Bo Doe. “Talks about Talks.” Nuclear Asia, edited by Cy Poe, A Press, 2006, pp. 1–9.',
  ],
  ['paper', 'zh-Hant', '林一等。〈伊朗核議題之展望〉。《國際研究》，第12卷，第3期，2005年8月，頁15-20。'],
] as const)('a work: %s (%s)', (work, locale, expected) => {
  expect(citeWork('mla', work, locale)).toBe(expected);
});

test.each([
  // MLA 9: day month year; a date of the work, not of the site, before the site, which is the container; the medium as a last element.
  [
    'en',
    `“伊朗核談判在維也納重啟.” [25 Feb. 2004]. Talks Online, ${LINK}. News script.\n(“伊朗核談判在維也納重啟,” par. 3)`,
  ],
  [
    'zh-Hant',
    `〈伊朗核談判在維也納重啟〉。〔2004年2月25日〕。《會談網》，${LINK}。新聞播報稿。\n（〈伊朗核談判在維也納重啟〉，第3段）`,
  ],
] as const)('a passage of a script whose date is derived: %s', (locale, expected) => {
  expect(citeDerived('mla', locale)).toBe(expected);
});

test.each([
  [
    'paper',
    'en',
    '林一, et al. “伊朗核議題之展望.” 國際研究, vol. 12, no. 3, Aug. 2005, pp. 15–20.\n(林 et al. 17)',
  ],
] as const)('a page: %s (%s)', (work, locale, expected) => {
  expect(citePage('mla', work, locale)).toBe(expected);
});

test('a journal is the first container, the site the second', () => {
  expect(cite(WORKS.paper, { style: 'mla', locale: 'en', permalink: LINK, site: SITE })).toBe(
    `林一, et al. “伊朗核議題之展望.” 國際研究, vol. 12, no. 3, Aug. 2005, pp. 15–20. Talks Online, ${LINK}.`,
  );
});
