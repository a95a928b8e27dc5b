import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CslItem, Locator } from '@/lib/schema/knowledge-base';
import { type CiteOptions, cite } from './cite';
import { CITE_STYLES, type CiteStyle } from './template';

const NAMES = ['林|一', '王|二', '張|三', '李|四'].map((name) => {
  const [family, given] = name.split('|');
  return { family, given };
});

/** One work of each kind; none of them exists. */
const WORKS = {
  script: {
    id: 'script',
    type: 'broadcast',
    title: '伊朗核談判在維也納重啟',
    genre: '新聞播報稿',
    language: 'zh-Hant',
  },
  paper: {
    id: 'paper',
    type: 'article-journal',
    title: '伊朗核議題之展望',
    author: NAMES,
    language: 'zh-Hant',
    'container-title': '國際研究',
    volume: 12,
    issue: 3,
    page: '15-20',
    issued: { 'date-parts': [[2005, 8]] },
  },
  book: {
    id: 'book',
    type: 'book',
    title: '南亞的核武',
    author: NAMES.slice(0, 1),
    language: 'zh-Hant',
    publisher: '甲出版社',
    'publisher-place': '臺北',
    issued: { 'date-parts': [[1999]] },
  },
  news: {
    id: 'news',
    type: 'article-newspaper',
    title: '海峽對話',
    author: NAMES.slice(0, 1),
    language: 'zh-Hant',
    'container-title': '某日報',
    page: 'A13',
    issued: { 'date-parts': [[1998, 10, 14]] },
  },
  thesis: {
    id: 'thesis',
    type: 'thesis',
    title: '核不擴散之研究',
    author: NAMES.slice(0, 2),
    language: 'zh-Hant',
    genre: '碩士論文',
    publisher: '某大學',
    issued: { 'date-parts': [[2001]] },
  },
  chapter: {
    id: 'chapter',
    type: 'chapter',
    title: 'Talks about Talks',
    author: [
      { family: 'Roe', given: 'Ann' },
      { family: 'Doe', given: 'Bo' },
    ],
    editor: [{ family: 'Poe', given: 'Cy' }],
    language: 'en',
    'container-title': 'Nuclear Asia',
    publisher: 'A Press',
    'publisher-place': 'London',
    page: '1-9',
    issued: { 'date-parts': [[2006]] },
  },
} satisfies Record<string, CslItem>;

const NOWHERE: Locator = {
  section: [],
  page: null,
  paragraph: null,
  row: null,
  column: null,
  footnote: null,
};
const DAY = { edtf: '2004-02-25', earliest: '2004-02-25', latest: '2004-02-25' };
const LINK = 'https://kb.example/sources/script?passage=1-9';

type Row = readonly [keyof typeof WORKS, CiteStyle, CiteOptions['locale'], string];

describe('a work in the style of its manual', () => {
  test.each<Row>([
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
    // APA 7, 9.1-9.28: "&" before the last author, year in parentheses, issue in parentheses close to the volume, no place.
    ['paper', 'apa', 'en', '林一, 王二, 張三, & 李四. (2005). 伊朗核議題之展望. 國際研究, 12(3), 15–20.'],
    [
      'chapter',
      'apa',
      'en',
      'Roe, A., & Doe, B. (2006). Talks about Talks. In C. Poe (Ed.), Nuclear Asia (pp. 1–9). A Press.',
    ],
    ['news', 'apa', 'en', '林一. (1998, October 14). 海峽對話. 某日報, A13.'],
    // APA 7, 9.21: the kind of work in square brackets after the title.
    ['thesis', 'apa', 'en', '林一, & 王二. (2001). 核不擴散之研究 [Master’s thesis]. 某大學.'],
    // MLA 9: three or more authors are the first and "et al."; elements of the container by commas, "vol.", "no.", "pp.".
    [
      'paper',
      'mla',
      'en',
      '林一, et al. “伊朗核議題之展望.” 國際研究, vol. 12, no. 3, Aug. 2005, pp. 15–20.',
    ],
    [
      'chapter',
      'mla',
      'en',
      'Roe, Ann, and Bo Doe. “Talks about Talks.” Nuclear Asia, edited by Cy Poe, A Press, 2006, pp. 1–9.',
    ],
    // GB/T 7714-2015: three authors and 等, the type mark in brackets, year, volume(issue): pages; half-width marks.
    [
      'paper',
      'gb-t-7714',
      'zh-Hant',
      '林一, 王二, 張三, 等. 伊朗核議題之展望[J]. 國際研究, 2005, 12(3): 15-20.',
    ],
    ['book', 'gb-t-7714', 'zh-Hant', '林一. 南亞的核武[M]. 臺北: 甲出版社, 1999.'],
    ['news', 'gb-t-7714', 'zh-Hant', '林一. 海峽對話[N]. 某日報, 1998-10-14(A13).'],
    // GB/T 7714-2015: family names of western authors in capitals, "//" before the host.
    [
      'chapter',
      'gb-t-7714',
      'en',
      'ROE A, DOE B. Talks about Talks[M]//POE C. Nuclear Asia. London: A Press, 2006: 1-9.',
    ],
    // Taiwanese journals: 〈〉 for parts, 《》 for wholes, place and publisher with a full-width colon; years of the Republic.
    [
      'paper',
      'taiwan-footnote',
      'zh-Hant',
      '林一等，〈伊朗核議題之展望〉，《國際研究》，第12卷第3期（民國94年8月）。',
    ],
    ['book', 'taiwan-footnote', 'zh-Hant', '林一，《南亞的核武》（臺北：甲出版社，民國88年）。'],
    ['news', 'taiwan-footnote', 'zh-Hant', '林一，〈海峽對話〉，《某日報》，民國87年10月14日，第A13版。'],
    ['thesis', 'taiwan-footnote', 'zh-Hant', '林一、王二，〈核不擴散之研究〉（某大學碩士論文，民國90年）。'],
    // The same journals cite western works as Chicago does.
    [
      'chapter',
      'taiwan-footnote',
      'zh-Hant',
      'Ann Roe and Bo Doe, “Talks about Talks,” in Nuclear Asia, ed. Cy Poe (A Press, 2006).',
    ],
    // In Chinese: the style's order and calendar, full-width marks.
    ['book', 'chicago-note', 'zh-Hant', '林一，《南亞的核武》（臺北：甲出版社，1999年）。'],
    ['book', 'chicago-bibliography', 'zh-Hant', '林一，《南亞的核武》，臺北：甲出版社，1999年。'],
    [
      'paper',
      'apa',
      'zh-Hant',
      '林一、王二、張三、李四（2005）。伊朗核議題之展望。國際研究，12（3），15-20。',
    ],
    [
      'paper',
      'mla',
      'zh-Hant',
      '林一等。〈伊朗核議題之展望〉。《國際研究》，第12卷，第3期，2005年8月，頁15-20。',
    ],
  ])('%s in %s (%s)', (work, style, locale, expected) => {
    expect(cite(WORKS[work], { style, locale })).toBe(expected);
  });
});

describe('a passage of a script whose date is derived', () => {
  test.each<readonly [CiteStyle, CiteOptions['locale'], string]>([
    // CMOS, MLA: what the work does not state stands in square brackets. Locators before the address, "para." (CMOS) and "par." (MLA).
    ['chicago-note', 'en', `“伊朗核談判在維也納重啟,” news script, [February 25, 2004], para. 3, ${LINK}.`],
    [
      'chicago-note',
      'zh-Hant',
      `〈伊朗核談判在維也納重啟〉，新聞播報稿，〔2004年2月25日〕，第3段，${LINK}。`,
    ],
    // CMOS 18: the bibliography has the work, a shortened note the passage.
    [
      'chicago-bibliography',
      'en',
      `“伊朗核談判在維也納重啟.” News script, [February 25, 2004]. ${LINK}.\n“伊朗核談判在維也納重啟,” para. 3.`,
    ],
    // APA 7, 8.13 and 9.12: the title moves to the author's place; paragraph in the parenthetical citation; no stop after the address.
    [
      'apa',
      'en',
      `伊朗核談判在維也納重啟 [News script]. ([2004, February 25]). ${LINK}\n(伊朗核談判在維也納重啟, [2004], para. 3)`,
    ],
    [
      'apa',
      'zh-Hant',
      `伊朗核談判在維也納重啟〔新聞播報稿〕（〔2004年2月25日〕）。${LINK}\n（伊朗核談判在維也納重啟，〔2004〕，第3段）`,
    ],
    // MLA 9: day month year; the medium as a last element.
    [
      'mla',
      'en',
      `“伊朗核談判在維也納重啟.” [25 Feb. 2004], ${LINK}. News script.\n(“伊朗核談判在維也納重啟,” par. 3)`,
    ],
    [
      'mla',
      'zh-Hant',
      `〈伊朗核談判在維也納重啟〉。〔2004年2月25日〕，${LINK}。新聞播報稿。\n（〈伊朗核談判在維也納重啟〉，第3段）`,
    ],
    // GB/T 7714-2015: an estimated date in brackets, /OL for what is online, the cited place after a colon.
    ['gb-t-7714', 'zh-Hant', `伊朗核談判在維也納重啟[Z/OL]. [2004-02-25]: 第3段. ${LINK}.`],
    [
      'taiwan-footnote',
      'en',
      `〈伊朗核談判在維也納重啟〉，新聞播報稿，〔民國93年2月25日〕，第3段，${LINK}。`,
    ],
  ])('%s (%s)', (style, locale, expected) => {
    const locator = { ...NOWHERE, paragraph: 3 };
    expect(cite(WORKS.script, { style, locale, locator, permalink: LINK, derivedDate: DAY })).toBe(expected);
  });
});

describe('a page', () => {
  const locator = { ...NOWHERE, page: 17 };
  test.each<Row>([
    // CMOS 18: after a journal's date a colon and the bare number. MLA 9: author and number without a comma. APA 7: "p.".
    ['paper', 'chicago-note', 'en', '林一 et al., “伊朗核議題之展望,” 國際研究 12, no. 3 (August 2005): 17.'],
    [
      'paper',
      'mla',
      'en',
      '林一, et al. “伊朗核議題之展望.” 國際研究, vol. 12, no. 3, Aug. 2005, pp. 15–20.\n(林 et al. 17)',
    ],
    ['book', 'apa', 'en', '林一. (1999). 南亞的核武. 甲出版社.\n(林, 1999, p. 17)'],
    ['book', 'gb-t-7714', 'zh-Hant', '林一. 南亞的核武[M]. 臺北: 甲出版社, 1999: 17.'],
    ['book', 'taiwan-footnote', 'zh-Hant', '林一，《南亞的核武》（臺北：甲出版社，民國88年），頁17。'],
  ])('%s in %s (%s)', (work, style, locale, expected) => {
    expect(cite(WORKS[work], { style, locale, locator })).toBe(expected);
  });
});

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
    '“<i>A</i> & <script>,” sec. “p. 5 | $& <b>”.',
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
