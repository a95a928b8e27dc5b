'use server';

import { cookies } from 'next/headers';
import { isLocale, LOCALE_COOKIE } from '../_i18n/locale';
import { isTheme, KEPT, THEME_COOKIE } from './theme-cookie';

/** Keeps the chosen language of the interface; the page is drawn again in it. Works as a plain form too. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = form.get('language');
  if (isLocale(language)) (await cookies()).set(LOCALE_COOKIE, language, KEPT);
}

/** Keeps the chosen colours; anything but a theme gives the choice back to the system. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = form.get('theme');
  const jar = await cookies();
  if (isTheme(theme)) jar.set(THEME_COOKIE, theme, KEPT);
  else jar.delete(THEME_COOKIE);
}
