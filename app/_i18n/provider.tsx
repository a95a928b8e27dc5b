'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { ClientMessages } from './client-messages';
import type { AppLocale } from './locale';

interface Props {
  locale: AppLocale;
  messages: ClientMessages;
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
