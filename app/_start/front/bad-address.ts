import type { IncomingMessage, ServerResponse } from 'node:http';
import { MESSAGES, negotiateLocale } from '../../_i18n/locale';
import { isInterface } from './cache-key';

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

/** Says that an address cannot be decoded, as a problem (RFC 9457) or on a page. */
export function refuseAddress({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  if (isInterface(url)) {
    const body = {
      type: 'about:blank',
      title: 'The address cannot be decoded.',
      status: 400,
      detail: 'A "%" in it is not followed by the two hexadecimal digits of a byte of UTF-8.',
    };
    response.writeHead(400, { ...HEADERS, 'Content-Type': 'application/problem+json' });
    response.end(JSON.stringify(body));
    return;
  }
  const locale = negotiateLocale(headers['accept-language'] ?? '');
  const { badAddress, title } = MESSAGES[locale].site;
  response.writeHead(400, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="${locale}"><title>${title}</title><h1>400</h1><p>${badAddress}</p><p><a href="/">${title}</a></p></html>`,
  );
}
