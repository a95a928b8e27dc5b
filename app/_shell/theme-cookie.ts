export const THEME_COOKIE = 'theme';

export type Theme = 'light' | 'dark';

/** Whether a cookie's value names a theme; `system` is kept as no cookie. */
export function isTheme(value: unknown): value is Theme {
  return value === 'light' || value === 'dark';
}
