import { langOf } from '@/lib/text/detect-language';
import { WIDE_SIGN } from '@/lib/text/wide';

/** The languages that an export can be had in. */
export type ExportLocale = 'en' | 'zh-Hant';

/** The title in a language. */
export function titleOf(titled: { titleZh: string; titleEn: string }, locale: ExportLocale): string {
  return locale === 'en' ? titled.titleEn : titled.titleZh;
}

/** The name in a language. */
export function nameOf(named: { nameZh: string; nameEn: string }, locale: ExportLocale): string {
  return locale === 'en' ? named.nameEn : named.nameZh;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for a place where HTML is read: it shows as it is and runs as nothing. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** An object for a `script` element or a file: JSON that closes no element and opens none. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The languages that quote between corner brackets. */
const HAS_CORNERS: ReadonlySet<string> = new Set(['zh-Hant', 'ja']);

const BROKEN_CHINESE = new RegExp(
  `(?<=${WIDE_SIGN})\\s+(?=${WIDE_SIGN}|\\p{P})|(?<=\\p{P})\\s+(?=${WIDE_SIGN})`,
  'gu',
);

/** A quote in one line, for reading: a line break within Chinese is dropped, elsewhere white space is one blank. */
export function unwrapped(quote: string): string {
  return quote.replace(BROKEN_CHINESE, '').replace(/\s+/g, ' ');
}

/** A quote in one line between the quotation marks of its own language: 「會談結束」, “The talks ended”. */
export function betweenMarks(quote: string): string {
  const words = unwrapped(quote);
  return HAS_CORNERS.has(langOf(words) ?? '') ? `「${words}」` : `“${words}”`;
}

/** The letters of the file where the words as they read differ from them by more than white space; null where they do not. */
export function rawBeside({ words, quote }: { words: string; quote: string }): string | null {
  const letters = (text: string) => text.replace(/\s+/g, '');
  return letters(words) === letters(quote) ? null : unwrapped(quote);
}

/** What stands before the letters of the file. */
export const AS_IN_THE_FILE: Readonly<Record<ExportLocale, string>> = {
  en: 'as in the file: ',
  'zh-Hant': '原檔作',
};

/** What stands before a date that is none of the documents'. */
export const DATED_BY_AN_EDITOR: Readonly<Record<ExportLocale, string>> = {
  en: 'the event is dated by an editor: ',
  'zh-Hant': '事件日期由編者訂定：',
};
