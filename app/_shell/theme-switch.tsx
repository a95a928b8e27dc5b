'use client';

import { type FormEvent, useLayoutEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { chooseTheme } from './actions';
import { keepTheme, type Theme } from './theme-cookie';

const OUTLINES = {
  light:
    'M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM8 .8v1.6M8 13.6v1.6M.8 8h1.6M13.6 8h1.6M2.9 2.9 4 4M12 12l1.1 1.1M13.1 2.9 12 4M4 12l-1.1 1.1',
  dark: 'M13.4 9.9A6 6 0 0 1 6.1 2.6a6 6 0 1 0 7.3 7.3z',
  system: 'M2 3h12v8H2zM5.5 13.5h5M8 11v2.5',
} as const;
const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;

/**
 * Steps from the system's colours to light to dark. The browser keeps the choice itself, at once: an answer that is still under way, to a change of language or
 * before a reload, can neither lose it nor bring back the colours of before. Without scripts it is a form that the server answers.
 */
export function ThemeSwitch({ theme }: { theme: Theme | undefined }) {
  const t = useTranslations('site');
  const [current, choose] = useState<Theme | 'system'>(theme ?? 'system');
  const next = NEXT[current];
  // Behind each drawing, since the server draws the page with the colours it was asked with.
  useLayoutEffect(() => {
    if (current === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = current;
  });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    keepTheme(next);
    choose(next);
  };
  return (
    <form action={chooseTheme} onSubmit={keep}>
      <input type="hidden" name="theme" value={next} />
      <button type="submit" className="button button-plain px-2" title={t(`themes.${current}`)}>
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-[1.4]">
          <path d={OUTLINES[current]} strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        <span className="sr-only">{t('themeNow', { theme: t(`themes.${current}`) })}</span>
      </button>
    </form>
  );
}
