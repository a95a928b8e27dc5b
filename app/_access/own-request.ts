import type { IncomingHttpHeaders } from 'node:http';
import { isOwnMachine } from '@/lib/own-machine';

/** What of a request tells who sent it. `address` is the socket's, which nobody can make up. */
export interface Sent {
  readonly address: string | undefined;
  readonly httpVersion: string;
  readonly headers: IncomingHttpHeaders;
}

/** What programs that pass requests on add to them (RFC 7239; RFC 9110, 7.6.3; and what is usual). A browser sends none of these. */
const PASSED_ON =
  /^(?:forwarded|via|x-forwarded(?:-.+)?|x-real-ip|x-client-ip|x-original-.+|true-client-ip|cf-.+|fly-.+|fastly-.+)$/;

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/i;

/** Whether a program between has passed the request on. Old ones speak HTTP/1.0, which no browser does. */
export const isPassedOn = ({ headers, httpVersion }: Pick<Sent, 'headers' | 'httpVersion'>): boolean =>
  httpVersion === '1.0' || Object.keys(headers).some((name) => PASSED_ON.test(name));

/** Whether an address is one by which a machine reaches itself. */
export const isLoopback = (address: string | undefined): boolean => LOOPBACK.test(address ?? '');

/** The host of a `Host` header without its port, null where it is none. */
function hostOf(header: string | undefined): string | null {
  return header !== undefined && URL.canParse(`http://${header}`)
    ? new URL(`http://${header}`).hostname
    : null;
}

/**
 * Whether a request comes from a person at this machine: its socket, the name by which the machine was asked (another name that leads here
 * is how a page elsewhere would do it: DNS rebinding), and the page from which it was sent, where it names one. What was passed on is not own, wherever from.
 */
export function isOwnRequest(sent: Sent): boolean {
  const { host, origin } = sent.headers;
  const name = hostOf(host);
  if (!isLoopback(sent.address) || isPassedOn(sent) || name === null || !isOwnMachine(name)) return false;
  return origin === undefined || (URL.canParse(origin) && isOwnMachine(new URL(origin).hostname));
}

/**
 * Whether a request was sent by a page of this site, or by no page at all: browsers name the page with every request that can change
 * something (Fetch, "append a request Origin header"), and none can be made to name another.
 * @param origin the one under which the site was reached
 */
export function isSameSite({ headers }: Pick<Sent, 'headers'>, origin: string): boolean {
  const { origin: sender } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return sender === undefined || sender === origin;
}
