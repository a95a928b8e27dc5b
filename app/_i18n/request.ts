import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { createTranslator } from 'use-intl/core';
import { type AppLocale, isLocale, LOCALE_COOKIE, MESSAGES, negotiateLocale } from './locale';

/** The language of this request: the one the reader chose, else the one the browser asks for. */
export const requestLocale = cache(async (): Promise<AppLocale> => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  return negotiateLocale((await headers()).get('accept-language') ?? '');
});

/** The translator of this request, over all messages: `t('list.showing', {shown, total})`. */
export const requestTranslator = cache(async () => {
  const locale = await requestLocale();
  return createTranslator({ locale, messages: MESSAGES[locale], timeZone: 'UTC' });
});
