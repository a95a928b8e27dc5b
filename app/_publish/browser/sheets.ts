import zhTw from '@/lib/cite/locales/zh-TW.xml';
import type { Sheet } from '@/lib/cite/sheets';
import apaEn from '@/lib/cite/styles/apa.en.csl';
import apaZh from '@/lib/cite/styles/apa.zh.csl';
import chicagoEn from '@/lib/cite/styles/chicago.en.csl';
import gbt from '@/lib/cite/styles/gb-t-7714.csl';
import mlaEn from '@/lib/cite/styles/mla.en.csl';
import mlaZh from '@/lib/cite/styles/mla.zh.csl';
import notesZh from '@/lib/cite/styles/notes.zh.csl';
import rocDates from '@/lib/cite/styles/roc-dates.xml';

const SHEETS: Readonly<Record<Sheet, string>> = {
  'chicago.en': chicagoEn,
  'notes.zh': notesZh,
  'notes.zh-roc': notesZh.replace('<macro ', `${rocDates}  <macro `),
  'apa.en': apaEn,
  'apa.zh': apaZh,
  'mla.en': mlaEn,
  'mla.zh': mlaZh,
  'gb-t-7714': gbt,
};

export const sheetXml = (sheet: Sheet): string => SHEETS[sheet];

export const chineseLocaleXml = (): string => zhTw;
