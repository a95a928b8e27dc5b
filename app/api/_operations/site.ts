import type { Writing } from '@/lib/cite/template';
import { MESSAGES } from '../../_i18n/locale';

/** What this site is called, for citations of what is to be read on it. */
export const SITE: Readonly<Record<Writing, string>> = {
  en: MESSAGES.en.site.title,
  zh: MESSAGES['zh-Hant'].site.title,
};
