import type { Writing } from '@/lib/cite/template';
import { siteTitle } from '../../_i18n/site-title';

/** What this site is called, for citations of what is to be read on it. */
export const site = (): Readonly<Record<Writing, string>> => ({
  en: siteTitle('en'),
  zh: siteTitle('zh-Hant'),
});
