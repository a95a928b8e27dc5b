import type { IncomingMessage } from 'node:http';
import { isLocale, LOCALE_COOKIE, negotiateLocale } from '../../_i18n/locale';
import { isTheme, THEME_COOKIE } from '../../_shell/theme-cookie';

/** The headers, beside cookies and language, that change what the app answers: Next's own, and the address it is reached at. */
const TELLING = [
  'host',
  'x-forwarded-host',
  'x-forwarded-proto',
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
];

/** The cookies of a request by name; of two alike the first counts, as for the app. */
function cookiesOf({ headers }: IncomingMessage): Map<string, string> {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()] as const;
  });
  return new Map(pairs.reverse());
}

/** The language and the colours that a page is drawn in. */
function readerOf(request: IncomingMessage): string[] {
  const cookies = cookiesOf(request);
  const language = cookies.get(LOCALE_COOKIE);
  const theme = cookies.get(THEME_COOKIE);
  return [
    isLocale(language) ? language : negotiateLocale(request.headers['accept-language'] ?? ''),
    isTheme(theme) ? theme : '',
  ];
}

export const isInterface = (url: string): boolean => url.startsWith('/api/');

/** A file of the build: its name changes with what is in it. */
export const isBuilt = (url: string): boolean => url.startsWith('/_next/static/');

/** All that an answer depends on besides the data. The interface for programs knows neither language nor colours of a reader. */
export function cacheKey(request: IncomingMessage): string {
  const { url = '/', headers } = request;
  if (isBuilt(url)) return url;
  const reader = isInterface(url) ? [] : readerOf(request);
  return JSON.stringify([url, ...reader, ...TELLING.map((name) => headers[name] ?? '')]);
}
