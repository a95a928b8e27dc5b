import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

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

/**
 * The folder of this file. A bundler makes an address in the browser of what is written as `new URL('./…', import.meta.url)` where a page asks for it; a path stays one.
 */
const HERE = path.dirname(fileURLToPath(import.meta.url));

const read = (file: string): string => readFileSync(path.join(HERE, file), 'utf8');

/** The XML of a style sheet. */
export function sheetXml(sheet: Sheet): string {
  if (sheet !== 'notes.zh-roc') return read(`styles/${sheet}.csl`);
  // A style's own locale element overrides the locale file: here the wording of dates, nothing else.
  return read('styles/notes.zh.csl').replace('<macro ', `${read('styles/roc-dates.xml')}  <macro `);
}

/** The XML of the Chinese locale. */
export function chineseLocaleXml(): string {
  return read('locales/zh-TW.xml');
}
