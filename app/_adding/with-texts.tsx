'use client';

import { type ReactNode, use } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl/react';
import type { AppLocale, AppMessages } from '../_i18n/locale';

/** The texts of adding and changing, which most pages are read without: they come with the first thing that is done. */
const LOAD: Record<AppLocale, () => Promise<{ default: AppMessages['adding'] }>> = {
  en: () => import('../messages/adding/en.json'),
  'zh-Hant': () => import('../messages/adding/zh-Hant.json'),
};
const loading = new Map<AppLocale, ReturnType<(typeof LOAD)[AppLocale]>>();

function textsFor(locale: AppLocale) {
  const known = loading.get(locale) ?? LOAD[locale]();
  loading.set(locale, known);
  return known;
}

/** Hands the texts of adding to what is drawn within, once they are there. */
export function WithTexts({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const messages = useMessages();
  const { default: adding } = use(textsFor(locale));
  return (
    <IntlProvider locale={locale} messages={{ ...messages, adding }} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
