'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { nameHref } from '@/lib/addresses';
import type { Named } from '@/lib/queries/event-view';
import { nameIn } from '../../_event/words';

/** The address of a name's page, and the words for the link to it. */
export interface NamePage {
  href: string;
  label: string;
}

/** Tells where the page of a name is, in the reader's language. */
export function useNamePage(): (name: Named) => NamePage {
  const t = useTranslations('entity');
  const locale = useLocale();
  return (name) => ({ href: nameHref(name.id), label: t('page', { name: nameIn(locale, name) }) });
}
