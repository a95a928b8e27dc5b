import { MESSAGES, negotiateLocale } from '../../_i18n/locale';

/** Whether an address can be decoded: `/events/%E0%A4%A` cannot. */
export function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

const PROBLEM = {
  type: 'about:blank',
  title: 'The address cannot be decoded.',
  status: 400,
  detail: 'A "%" in it is not followed by the two hexadecimal digits of a byte of UTF-8.',
};

/**
 * The answer (400) that an address cannot be decoded: a problem (RFC 9457), or a page.
 * @param languages the `Accept-Language` header of who asks
 */
export function refusal(url: string, languages: string): { headers: Record<string, string>; body: string } {
  if (url.startsWith('/api/'))
    return {
      headers: { ...HEADERS, 'Content-Type': 'application/problem+json' },
      body: JSON.stringify(PROBLEM),
    };
  const locale = negotiateLocale(languages);
  const { badAddress, title } = MESSAGES[locale].site;
  return {
    headers: { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="${locale}"><title>${title}</title><h1>400</h1><p>${badAddress}</p><p><a href="/">${title}</a></p></html>`,
  };
}
