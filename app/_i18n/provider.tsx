'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { AppLocale, MESSAGES } from './locale';

interface Props {
  locale: AppLocale;
  messages: (typeof MESSAGES)[AppLocale];
  children: ReactNode;
}

/** Hands the language and its texts to the client components below. */
export function MessagesProvider({ locale, messages, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
