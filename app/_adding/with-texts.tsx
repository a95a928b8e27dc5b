'use client';

import { type ReactNode, use } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl/react';
import { loadOnce } from '../_i18n/load-once';
import type { AppMessages } from '../_i18n/locale';

/** The texts of adding and changing, which most pages are read without: they come with the first thing that is done. */
const textsFor = loadOnce<AppMessages['adding']>({
  en: () => import('../messages/adding/en.json'),
  'zh-Hant': () => import('../messages/adding/zh-Hant.json'),
});

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
