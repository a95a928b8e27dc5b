import { type AppLocale, MESSAGES } from '../../_i18n/locale';
import { SECURITY_HEADERS } from '../security-headers';
import { isInterface } from './target';

/** Why a request has no answer of the app: status, title and detail of the problem. */
const REASONS = {
  undecodable: [
    400,
    'The address cannot be decoded.',
    'A "%" in it is not followed by the two hexadecimal digits of a byte of UTF-8.',
  ],
  target: [
    400,
    'The target of the request is neither a path nor an address.',
    'Ask for a path: GET /api/events.',
  ],
  host: [
    400,
    'The host cannot be understood.',
    'Send one Host header, with a name or an address and perhaps a port.',
  ],
  router: [400, 'A header of the router cannot be understood.', 'Load the page anew.'],
  collection: [
    404,
    'There is no such collection.',
    'Its folder may have been renamed or removed; the addresses without /c/NAME are those of the default collection.',
  ],
  form: [400, 'The form cannot be read.', 'Its body is no form of this page.'],
  foreign: [
    403,
    'The form comes from another site.',
    'The Origin header names another host than the one asked.',
  ],
  method: [405, 'This address does not take the method.', 'The Allow header lists those that it takes.'],
  length: [413, 'The form is too long.', 'A form of this app has a few hundred bytes.'],
  media: [415, 'The body is no form.', 'A page takes multipart/form-data and nothing else.'],
  failed: [500, 'The answer could not be made.', 'What went wrong is in the log of the server.'],
  gone: [502, 'The app does not answer.', 'It is not running, or it is being started.'],
  slow: [503, 'The answer took too long, and was given up.', 'Ask for less, or ask again later.'],
} as const satisfies Record<string, readonly [number, string, string]>;

export type Reason = keyof typeof REASONS;

/** An answer that is made here. */
export interface Refusal {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const HEADERS = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem}';

/** What a page without scripts says where the app has failed, or where there is nothing: a heading, help, and the way back. */
export function pageWords(status: number, locale: AppLocale): string {
  const { error, site } = MESSAGES[locale];
  const [heading, help] =
    status === 404
      ? [error.notFound, error.notFoundHelp]
      : status < 500
        ? [error.refused, error.refusedHelp]
        : [error.title, error.help];
  return `<h1>${heading}</h1><p>${help}</p><p><a href="/">${site.title}</a></p>`;
}

/** The page that says why there is no answer, without a script. */
function page(reason: Reason, status: number, locale: AppLocale): string {
  const { error, site } = MESSAGES[locale];
  const home = `<p><a href="/">${site.title}</a></p>`;
  const words =
    reason === 'undecodable'
      ? `<h1>400</h1><p>${site.badAddress}</p>${home}`
      : reason === 'collection'
        ? `<h1>${error.noCollection}</h1><p>${error.noCollectionHelp}</p>${home}`
        : pageWords(status, locale);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${site.title}</title><style>${STYLE}</style><body>${words}</body></html>`;
}

/**
 * The answer that there is none: a problem (RFC 9457) to a program, a page to a reader.
 * @param path what was asked for, or the target as it came where it is no path
 */
export function refusal(reason: Reason, path: string, locale: AppLocale): Refusal {
  const [status, title, detail] = REASONS[reason];
  const ofInterface = isInterface(path);
  const body = ofInterface
    ? JSON.stringify({ type: 'about:blank', title, status, detail })
    : page(reason, status, locale);
  const headers = {
    ...HEADERS,
    ...(reason === 'slow' && { 'Retry-After': '30' }),
    'Content-Type': ofInterface ? 'application/problem+json' : 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
  };
  return { status, headers, body };
}
