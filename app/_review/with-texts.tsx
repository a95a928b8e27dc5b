'use client';

import { type ReactNode, use } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl/react';
import { WithTexts } from '../_adding/with-texts';
import type { AppLocale, AppMessages } from '../_i18n/locale';

/** The texts of reviewing, which nobody needs who only reads: they come with what is drawn for those who may decide. */
const LOAD: Record<AppLocale, () => Promise<{ default: AppMessages['review'] }>> = {
  en: () => import('../messages/review/en.json'),
  'zh-Hant': () => import('../messages/review/zh-Hant.json'),
};
const loading = new Map<AppLocale, ReturnType<(typeof LOAD)[AppLocale]>>();

function textsFor(locale: AppLocale) {
  const known = loading.get(locale) ?? LOAD[locale]();
  loading.set(locale, known);
  return known;
}

/** Hands the texts of reviewing, and of the dialogs it shares with adding, to what is drawn within. */
export function WithReviewTexts({ children }: { children: ReactNode }) {
  return (
    <WithTexts>
      <Review>{children}</Review>
    </WithTexts>
  );
}

function Review({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const messages = useMessages();
  const { default: review } = use(textsFor(locale));
  return (
    <IntlProvider locale={locale} messages={{ ...messages, review }} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
