import { isEmbed } from '../../lib/embed';

/** Headers of every answer, also of those that the app does not make; the Content-Security-Policy of a page is set in proxy.ts. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** The same for the one page that other sites may show in a frame: `X-Frame-Options` has no word for that. */
export const EMBED_HEADERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SECURITY_HEADERS).filter(([name]) => name !== 'X-Frame-Options'),
);

/** @param path of what is answered */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  isEmbed(path) ? EMBED_HEADERS : SECURITY_HEADERS;

/** Who may show it in a frame, as a source of `frame-ancestors`. */
export const framedBy = (path: string): string => (isEmbed(path) ? '*' : "'none'");
