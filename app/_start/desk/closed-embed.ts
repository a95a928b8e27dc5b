import type { IncomingMessage, ServerResponse } from 'node:http';
import { prefixed, prefixOf } from '@/lib/collections/address';
import { EMBED } from '@/lib/embed';
import { MESSAGES } from '../../_i18n/locale';
import type { Understood } from '../caching-proxy/told';
import { EMBED_HEADERS } from '../security-headers';
import { escaped, wayTo } from './log-in';

const HEADERS = {
  ...EMBED_HEADERS,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors *",
  'Cache-Control': 'no-store',
  'Content-Type': 'text/html; charset=utf-8',
};

const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;margin:1rem;text-align:center}';

/** What a frame on another site shows where a password closes reading: a sentence, and the way to the site itself. There is no field in it, as nobody should write a password into a frame. */
export function closedEmbed(
  from: IncomingMessage,
  { collection, reader: { locale } }: Understood,
  response: ServerResponse,
): void {
  const { logIn, site } = MESSAGES[locale];
  const asked = from.url ?? EMBED;
  const query = asked.includes('?') ? asked.slice(asked.indexOf('?')) : '';
  const whole = wayTo(prefixed(prefixOf(collection), `/${query}`));
  const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(site.title)}</title><style>${STYLE}</style>
<body><main><p>${escaped(logIn.closedFrame)}</p><p><a href="${escaped(whole)}" target="_blank" rel="noopener">${escaped(logIn.openWhole)}</a></p></main>`;
  response.writeHead(401, HEADERS).end(from.method === 'HEAD' ? undefined : body);
}
