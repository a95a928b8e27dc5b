import { placeOf, prefixOf } from '@/lib/collections/address';
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
  question: [413, 'The question is too long.', 'A question of an assistant has a few hundred bytes.'],
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

/** A heading, help, and the way back to the first page of the collection. */
function saying(heading: string, help: string, locale: AppLocale, collection: string | null): string {
  const home = prefixOf(collection) || '/';
  return `<h1>${heading}</h1><p>${help}</p><p><a href="${home}">${MESSAGES[locale].error.home}</a></p>`;
}

/** What a page without scripts says where the app has failed, or where there is nothing: a heading, help, and the way back. */
export function pageWords(status: number, locale: AppLocale, collection: string | null): string {
  const { error } = MESSAGES[locale];
  const [heading, help] =
    status === 404
      ? [error.notFound, error.notFoundHelp]
      : status < 500
        ? [error.refused, error.refusedHelp]
        : [error.title, error.help];
  return saying(heading, help, locale, collection);
}

/** The page that says why there is no answer, without a script. */
function page(reason: Reason, status: number, locale: AppLocale, collection: string | null): string {
  const { error, site } = MESSAGES[locale];
  const words =
    reason === 'undecodable'
      ? saying('400', site.badAddress, locale, null)
      : reason === 'collection'
        ? saying(error.noCollection, error.noCollectionHelp, locale, null)
        : pageWords(status, locale, collection);
  const title = /<h1>(.*?)<\/h1>/.exec(words)?.[1];
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><body>${words}</body></html>`;
}

/**
 * The answer that there is none: a problem (RFC 9457) to a program, a page to a reader.
 * @param address what was asked for, with its collection, or the target as it came where it is no path
 */
export function refusal(reason: Reason, address: string, locale: AppLocale): Refusal {
  const [status, title, detail] = REASONS[reason];
  const { collection, path } = placeOf(address);
  const ofInterface = isInterface(path);
  const body = ofInterface
    ? JSON.stringify({ type: 'about:blank', title, status, detail })
    : page(reason, status, locale, collection);
  const headers = {
    ...HEADERS,
    ...(reason === 'slow' && { 'Retry-After': '30' }),
    'Content-Type': ofInterface ? 'application/problem+json' : 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
  };
  return { status, headers, body };
}
