import type { CslItem } from '@/lib/schema/knowledge-base';
import { type CiteLocale, LOCATOR_WORDS, type LocatorWords } from './locator';
import type { Language, Sheet } from './sheets';
import { incipitOf } from './untitled';

export const CITE_STYLES = [
  'chicago-note',
  'chicago-bibliography',
  'apa',
  'mla',
  'gb-t-7714',
  'taiwan-footnote',
] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

/** The language whose words and punctuation a citation is set in. */
export type Writing = 'en' | 'zh';

/** How a style is set in one language. */
export interface Template {
  readonly sheet: Sheet;
  readonly language: Language;
  /**
   * `note`: the work and the passage in one sentence. `entry`: the manual keeps the passage out of the list of works, so the entry is
   * followed by what stands in the text, or in the note, beside it.
   */
  readonly layout: 'note' | 'entry';
  readonly words: LocatorWords;
  /** Whether the style wants the day on which a reader was at an address beside the address. */
  readonly accessed?: true;
}

interface Style extends Record<Writing, Template> {
  /** Whose language it is set in: `reader`, Chinese for a work in Chinese cited in Chinese; `work`, always that of the work cited. */
  readonly follows: 'reader' | 'work';
}

const { en, zh, mla, 'en-bare-page': enBare, 'zh-bare-page': zhBare, 'gb-t-7714-zh': gbZh } = LOCATOR_WORDS;
const CHICAGO_NOTE: Template = { sheet: 'chicago.en', language: 'en-US', layout: 'note', words: enBare };
const CHINESE_NOTE: Template = { sheet: 'notes.zh', language: 'zh-TW', layout: 'note', words: zh };

/** Notes in Chinese follow Chicago in Taiwan too; the footnote style of its journals counts years from the Republic. */
const STYLES: Readonly<Record<CiteStyle, Style>> = {
  'chicago-note': { follows: 'reader', en: CHICAGO_NOTE, zh: CHINESE_NOTE },
  'chicago-bibliography': {
    follows: 'reader',
    en: { ...CHICAGO_NOTE, layout: 'entry' },
    zh: { ...CHINESE_NOTE, layout: 'entry' },
  },
  apa: {
    follows: 'reader',
    en: { sheet: 'apa.en', language: 'en-US', layout: 'entry', words: en },
    zh: { sheet: 'apa.zh', language: 'zh-TW', layout: 'entry', words: zh },
  },
  mla: {
    follows: 'reader',
    en: { sheet: 'mla.en', language: 'en-US', layout: 'entry', words: mla },
    zh: { sheet: 'mla.zh', language: 'zh-TW', layout: 'entry', words: zhBare },
  },
  'gb-t-7714': {
    follows: 'work',
    en: { sheet: 'gb-t-7714', language: 'en-US', layout: 'note', words: enBare, accessed: true },
    zh: { sheet: 'gb-t-7714', language: 'zh-TW', layout: 'note', words: gbZh, accessed: true },
  },
  'taiwan-footnote': {
    follows: 'work',
    en: CHICAGO_NOTE,
    zh: { ...CHINESE_NOTE, sheet: 'notes.zh-roc', accessed: true },
  },
};

/** The template for a work, and the language it is set in. A work in another language than Chinese is cited in English throughout. */
export function templateFor(
  item: CslItem,
  style: CiteStyle,
  locale: CiteLocale,
): { template: Template; writing: Writing } {
  const { follows, ...templates } = STYLES[style];
  const writing = isChinese(item) && (follows === 'work' || locale === 'zh-Hant') ? 'zh' : 'en';
  return { template: templates[writing], writing };
}

/** Whether a work is in Chinese. By the stated language; without one, by a title, or first words, in Han characters and no kana or hangul. */
export function isChinese(item: CslItem): boolean {
  const { language } = item;
  const title = item.title ?? incipitOf(item) ?? '';
  if (typeof language === 'string' && language !== '') return /^(?:zh|yue|lzh)\b/i.test(language);
  return (
    /\p{Script=Han}/u.test(title) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title)
  );
}
