import { readFileSync } from 'node:fs';

/** A style sheet in CSL; one of them is a variant that differs by its calendar. */
export type Sheet =
  | 'chicago.en'
  | 'notes.zh'
  | 'notes.zh-roc'
  | 'apa.en'
  | 'apa.zh'
  | 'mla.en'
  | 'mla.zh'
  | 'gb-t-7714';

/** The processor's locales: `en-US` comes with it, `zh-TW` is ours. */
export type Language = 'en-US' | 'zh-TW';

/** Each address is written out, so that a bundler finds the file and takes it along. */
const FILES: Readonly<Record<Exclude<Sheet, 'notes.zh-roc'>, URL>> = {
  'chicago.en': new URL('./styles/chicago.en.csl', import.meta.url),
  'notes.zh': new URL('./styles/notes.zh.csl', import.meta.url),
  'apa.en': new URL('./styles/apa.en.csl', import.meta.url),
  'apa.zh': new URL('./styles/apa.zh.csl', import.meta.url),
  'mla.en': new URL('./styles/mla.en.csl', import.meta.url),
  'mla.zh': new URL('./styles/mla.zh.csl', import.meta.url),
  'gb-t-7714': new URL('./styles/gb-t-7714.csl', import.meta.url),
};
const ROC_DATES = new URL('./styles/roc-dates.xml', import.meta.url);
const ZH_TW = new URL('./locales/zh-TW.xml', import.meta.url);

const read = (file: URL): string => readFileSync(file, 'utf8');

/** The XML of a style sheet. */
export function sheetXml(sheet: Sheet): string {
  if (sheet !== 'notes.zh-roc') return read(FILES[sheet]);
  // A style's own locale element overrides the locale file: here the wording of dates, nothing else.
  return read(FILES['notes.zh']).replace('<macro ', `${read(ROC_DATES)}  <macro `);
}

/** The XML of the Chinese locale. */
export function chineseLocaleXml(): string {
  return read(ZH_TW);
}
