'use client';

import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl/react';
import type { AppMessages } from '../../_i18n/locale';

type Texts = Pick<AppMessages, 'adding' | 'review' | 'queue'>;

/** Hands the texts of the queue, and of the dialogs in which one decides, to what is drawn within: this page alone is sent with them. */
export function QueueTexts({ texts, children }: { texts: Texts; children: ReactNode }) {
  const messages = useMessages();
  return (
    <IntlProvider locale={useLocale()} messages={{ ...messages, ...texts }} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
