import type { AppLocale } from '../_i18n/locale';

/** A name or a title in the reader's language; the other one where it is missing. */
export function nameIn(locale: AppLocale, { nameZh, nameEn }: { nameZh: string; nameEn: string }): string {
  return locale === 'zh-Hant' ? nameZh || nameEn : nameEn || nameZh;
}

export function titleIn(
  locale: AppLocale,
  { titleZh, titleEn }: { titleZh: string; titleEn: string },
): string {
  return locale === 'zh-Hant' ? titleZh || titleEn : titleEn || titleZh;
}
