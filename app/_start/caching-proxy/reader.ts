import { type AppLocale, isLocale, LOCALE_COOKIE, negotiateLocale } from '../../_i18n/locale';
import { isTheme, THEME_COOKIE, type Theme } from '../../_shell/theme-cookie';

/** The language and the colours that a page is drawn in. */
export interface Reader {
  locale: AppLocale;
  theme: Theme | null;
}

/** The cookies of a request by name, to the letter; of two alike the first counts (RFC 6265, 5.4: the one of the closer path). */
function cookiesOf(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()] as const;
  });
  return new Map(pairs.reverse());
}

/** What a request says of its reader; a value that the app did not set is none. */
export function readerOf(headers: {
  cookie?: string | undefined;
  'accept-language'?: string | undefined;
}): Reader {
  const cookies = cookiesOf(headers.cookie ?? '');
  const language = cookies.get(LOCALE_COOKIE);
  const theme = cookies.get(THEME_COOKIE);
  return {
    locale: isLocale(language) ? language : negotiateLocale(headers['accept-language'] ?? ''),
    theme: isTheme(theme) ? theme : null,
  };
}
