'use client';

import { type ReactNode, use } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl/react';
import { WithTexts } from '../_adding/with-texts';
import { loadOnce } from '../_i18n/load-once';
import type { AppMessages } from '../_i18n/locale';

/** The texts of reviewing, which nobody needs who only reads: they come with what is drawn for those who may decide. */
const textsFor = loadOnce<AppMessages['review']>({
  en: () => import('../messages/review/en.json'),
  'zh-Hant': () => import('../messages/review/zh-Hant.json'),
});

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
