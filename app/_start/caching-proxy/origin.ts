import { isOwnMachine } from '@/lib/own-machine';

/** A host and perhaps a port (RFC 3986, 3.2) as a browser sends them: a name in ASCII, an IPv4 address, an IPv6 address in brackets. */
const AUTHORITY = /^(?:[a-z0-9_][a-z0-9_.-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Of a list that proxies have added to, what the first of them wrote, which is what the reader asked it. */
const first = (list: string | undefined) => list?.split(',')[0]?.trim();

/** A host as it is written in addresses, in lower case and without the port that goes without saying; null for what is none. */
function hostIn(scheme: string, text: string | undefined): string | null {
  if (text === undefined || !AUTHORITY.test(text) || !URL.canParse(`${scheme}://${text}`)) return null;
  return new URL(`${scheme}://${text}`).host;
}

/** What a request tells of the address that its reader used. */
export interface Reached {
  host: string | undefined;
  forwardedHost: string | undefined;
  forwardedProto: string | undefined;
}

/**
 * The origin under which a reader reached the app, behind a proxy too: `https://example.org`. What a proxy says counts where it can be
 * right (http or https, a host that is one) and is left out otherwise.
 * @returns null where the request's own host is none
 */
export function originReached({ host, forwardedHost, forwardedProto }: Reached): string | null {
  const proto = first(forwardedProto)?.toLowerCase();
  const scheme = proto === 'https' ? 'https' : 'http';
  const own = hostIn(scheme, host);
  return own === null ? null : `${scheme}://${hostIn(scheme, first(forwardedHost)) ?? own}`;
}

/** Tells the app which address a proxy has named. */
export const NAMED_ORIGIN = 'x-named-origin';

/**
 * The origin that a proxy before the app names (`X-Forwarded-Host`), under which others reach it too: `https://example.org`.
 * @returns null where none is named, or one by which only the machine itself is reached
 */
export function originNamed({ forwardedHost, forwardedProto }: Omit<Reached, 'host'>): string | null {
  const scheme = first(forwardedProto)?.toLowerCase() === 'https' ? 'https' : 'http';
  const host = hostIn(scheme, first(forwardedHost));
  return host === null || isOwnMachine(new URL(`${scheme}://${host}`).hostname)
    ? null
    : `${scheme}://${host}`;
}
