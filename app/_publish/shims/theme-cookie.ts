/** The choice of colours, in a copy: kept in the browser's storage, which is there without a server too. */

export type Theme = 'light' | 'dark';

export const THEME_COOKIE = 'theme';

export const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

export function keepTheme(theme: Theme | 'system'): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_COOKIE);
    else localStorage.setItem(THEME_COOKIE, theme);
  } catch {
    // A browser may refuse to keep anything.
  }
}
