import type { IncomingMessage } from 'node:http';
import { placeOf } from '@/lib/collections/address';
import { LOCALE_COOKIE } from '../../_i18n/locale';
import { parametersOf } from '../../_shell/page-parameters';
import { THEME_COOKIE } from '../../_shell/theme-cookie';
import { NAMED_ORIGIN, originNamed, originReached } from './origin';
import { type Reader, readerOf } from './reader';
import type { Reason } from './refusal';
import { routerHeaders } from './router-headers';
import { isBuilt, isDrawn, isInterface, targetOf } from './target';

/** What the app is told of a request, and nothing else: an answer depends on this and on the data alone. */
export interface Told {
  /** Path and query. */
  url: string;
  headers: Readonly<Record<string, string>>;
}

/** A request as it is understood. */
export interface Understood {
  /** The collection that is asked; null for the default one. */
  collection: string | null;
  /** The path within it. */
  path: string;
  origin: string;
  reader: Reader;
  told: Told;
}

/** The parameter that Next's router adds so that caches between do not mix up the parts of a page. */
const PARTS = '_rsc';

/** A query of the parameters that a page reads. The interface for programs refuses those that it does not know, so it is told all. */
function queryFor(path: string, query: URLSearchParams, asksParts: boolean): string {
  if (isInterface(path)) return query.toString();
  const known = new Set([...parametersOf(path), ...(asksParts ? [PARTS] : [])]);
  return new URLSearchParams([...query].filter(([name]) => known.has(name))).toString();
}

/** Language and colours, as the app reads them. */
function drawnFor({ locale, theme }: Reader): Record<string, string> {
  const cookies = [`${LOCALE_COOKIE}=${locale}`, ...(theme === null ? [] : [`${THEME_COOKIE}=${theme}`])];
  return { 'accept-language': locale, cookie: cookies.join('; ') };
}

/**
 * Reads what is asked, whatever the method. Hosts, languages, colours and parameters go on in one way of writing, and what the app
 * has no use for does not go on: so two requests of which it is told the same have the same answer.
 * @returns why it cannot be understood, otherwise
 */
export function understood({ url = '/', headers, rawHeaders }: IncomingMessage): Understood | Reason {
  const target = targetOf(url);
  if (target === 'undecodable') return 'undecodable';
  const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
  if (target === 'none') return 'target';
  const forwarded = {
    forwardedHost: headers['x-forwarded-host']?.toString(),
    forwardedProto: headers['x-forwarded-proto']?.toString(),
  };
  const origin = originReached({ host: target.host ?? headers.host, ...forwarded });
  const named = originNamed(forwarded);
  if (origin === null || hosts.length > 1) return 'host';
  const { query } = target;
  const { collection, path } = placeOf(target.path);
  const reader = readerOf(headers);
  if (isBuilt(path)) return { collection, path, origin, reader, told: { url: target.path, headers: {} } };
  const router = isDrawn(path) ? routerHeaders(headers) : {};
  if (router === null) return 'router';
  const { host, protocol } = new URL(origin);
  const search = queryFor(path, query, router.rsc !== undefined);
  const told = {
    url: search === '' ? target.path : `${target.path}?${search}`,
    headers: {
      host,
      'x-forwarded-host': host,
      'x-forwarded-proto': protocol.replace(':', ''),
      ...(named !== null && { [NAMED_ORIGIN]: named }),
      ...(isInterface(path) ? {} : drawnFor(reader)),
      ...router,
    },
  };
  return { collection, path, origin, reader, told };
}

/** The name of an answer among those that are kept. */
export const cacheKey = ({ url, headers }: Told): string => JSON.stringify([url, ...Object.entries(headers)]);
