import type { Locator } from '@/lib/schema/knowledge-base';
import { sectionPath } from './section-path';

/** Where the cited passage stands in its document. */
export type PassageLocator = Locator;

/** The language that a citation is written in. */
export type CiteLocale = 'en' | 'zh-Hant';

/** How a language, or a style's manual, words each part of a locator. */
export interface LocatorWords {
  readonly page: (page: string) => string;
  readonly section: (headings: readonly string[]) => string;
  readonly paragraph: (paragraph: number) => string;
  readonly row: (label: string) => string;
  readonly column: (label: string) => string;
  readonly footnote: (label: string) => string;
  readonly between: string;
}

const isNumber = (label: string): boolean => /^\d+$/.test(label);

/** Two pages, between which words go on. */
const isRange = (page: string): boolean => page.includes('–');

const EN: LocatorWords = {
  page: (page) => (isRange(page) ? `pp. ${page}` : `p. ${page}`),
  section: (headings) => `sec. ${sectionPath(headings, { join: '.', apart: ', ', quotes: '“”' })}`,
  paragraph: (paragraph) => `para. ${paragraph}`,
  row: (label) => (isNumber(label) ? `row ${label}` : `row “${label}”`),
  column: (label) => (isNumber(label) ? `col. ${label}` : `col. “${label}”`),
  footnote: (label) => `n. ${label}`,
  between: ', ',
};

const ZH: LocatorWords = {
  page: (page) => `頁${page}`,
  section: (headings) => {
    const path = sectionPath(headings, { join: '、', apart: '，', quotes: '「」' });
    return /^[\d.]+$/.test(path) ? `第${path}節` : path;
  },
  paragraph: (paragraph) => `第${paragraph}段`,
  row: (label) => (isNumber(label) ? `第${label}列` : `「${label}」列`),
  column: (label) => (isNumber(label) ? `第${label}欄` : `「${label}」欄`),
  footnote: (label) => `註${label}`,
  between: '，',
};

/** Chicago, MLA and GB/T 7714 give a page by its bare number; MLA shortens "paragraph" to "par."; GB/T 7714 has no full-width marks and joins pages by a hyphen. */
export const LOCATOR_WORDS = {
  en: EN,
  zh: ZH,
  'en-bare-page': { ...EN, page: String },
  'zh-bare-page': { ...ZH, page: String },
  'gb-t-7714-zh': { ...ZH, page: (page: string) => page.replace('–', '-'), between: ', ' },
  mla: { ...EN, page: String, paragraph: (paragraph: number) => `par. ${paragraph}` },
} as const satisfies Record<string, LocatorWords>;

/**
 * Where a passage stands, in a language's own abbreviations: "p. 5, sec. 貳.一, para. 3", 「頁5，貳、一，第3段」.
 * @returns an empty text where the locator says nothing
 */
export function passageLocator(locator: PassageLocator, locale: CiteLocale): string {
  return locatorText(locator, locale === 'en' ? EN : ZH);
}

/** The same in the words of a style. */
export function locatorText(locator: PassageLocator, words: LocatorWords): string {
  const { page, section, paragraph, row, column, footnote } = locator;
  return [
    page !== null && words.page(page),
    section.length > 0 && words.section(section),
    paragraph !== null && words.paragraph(paragraph),
    row !== null && words.row(row),
    column !== null && words.column(column),
    footnote !== null && words.footnote(footnote),
  ]
    .filter((part) => part !== false)
    .join(words.between);
}
