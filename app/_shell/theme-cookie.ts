export const THEME_COOKIE = 'theme';

export type Theme = 'light' | 'dark';

/** Whether a cookie's value names a theme; `system` is kept as no cookie. */
export function isTheme(value: unknown): value is Theme {
  return value === 'light' || value === 'dark';
}

/** How long and where the choices of a reader are kept that the server draws pages by. */
export const KEPT = { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax' } as const;

/** Keeps the colours in the browser, as the server would for a form without scripts. */
export function keepTheme(theme: Theme | 'system'): void {
  const { path, maxAge, sameSite } = KEPT;
  const kept = theme === 'system' ? `;max-age=0` : `${theme};max-age=${maxAge}`;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is there on secure pages alone, and answers later
  document.cookie = `${THEME_COOKIE}=${kept};path=${path};samesite=${sameSite}`;
}
