import type { CslItem, Locator } from '@/lib/schema/knowledge-base';
import { type CiteOptions, cite } from './cite';
import type { CiteStyle } from './template';

const NAMES = ['林|一', '王|二', '張|三', '李|四'].map((name) => {
  const [family, given] = name.split('|');
  return { family, given };
});

/** One work of each kind; none of them exists. */
export const WORKS = {
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

export const NOWHERE: Locator = {
  section: [],
  page: null,
  paragraph: null,
  row: null,
  column: null,
  footnote: null,
};
export const DAY = { edtf: '2004-02-25', earliest: '2004-02-25', latest: '2004-02-25' };
export const ACCESSED = '2026-01-09';
export const LINK = 'https://kb.example/sources/script?passage=1-9';

export const SITE = { en: 'Talks Online', zh: '會談網' };

type Locale = CiteOptions['locale'];
type Name = keyof typeof WORKS;

/** What the tests of the styles cite: a work, a place on its 17th page, and a passage of a script whose date is derived. */
export const citeWork = (style: CiteStyle, work: Name, locale: Locale): string =>
  cite(WORKS[work], { style, locale });
export const citePage = (style: CiteStyle, work: Name, locale: Locale): string =>
  cite(WORKS[work], { style, locale, locator: { ...NOWHERE, page: '17' } });
export const citeDerived = (style: CiteStyle, locale: Locale): string => {
  const locator = { ...NOWHERE, paragraph: 3 };
  return cite(WORKS.script, {
    style,
    locale,
    locator,
    permalink: LINK,
    site: SITE,
    accessed: ACCESSED,
    derivedDate: DAY,
  });
};
