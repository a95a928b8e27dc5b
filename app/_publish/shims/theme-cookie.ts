import { THEME_COOKIE, type Theme } from '../../_shell/theme-cookie';

/** The choice of colours, in a copy: kept in the browser's storage, which is there without a server too. */

// The app's own, but for where it is kept.
export { isTheme, THEME_COOKIE, type Theme } from '../../_shell/theme-cookie';

export function keepTheme(theme: Theme | 'system'): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_COOKIE);
    else localStorage.setItem(THEME_COOKIE, theme);
  } catch {
    // A browser may refuse to keep anything.
  }
}
