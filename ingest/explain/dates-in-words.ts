import { formatDate } from '@/lib/time/format-date';

/** Dates in words, in the two languages of an explanation. */
export function inWords(edtfs: readonly string[]): { zh: string; en: string } {
  return {
    zh: edtfs.map((edtf) => formatDate(edtf, 'zh-Hant')).join('、'),
    en: edtfs.map((edtf) => formatDate(edtf, 'en')).join('; '),
  };
}
