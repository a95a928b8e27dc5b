import 'server-only';
import { cookies } from 'next/headers';
import { isTheme, THEME_COOKIE, type Theme } from './theme-cookie';

/** The colours the reader chose; undefined where the system's setting holds. */
export async function requestTheme(): Promise<Theme | undefined> {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  return isTheme(chosen) ? chosen : undefined;
}
