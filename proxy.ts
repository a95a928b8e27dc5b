import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLocale } from './app/_i18n/locale';
import { type Reason, refusal } from './app/_start/caching-proxy/refusal';
import { isOfSite, targetOf } from './app/_start/caching-proxy/target';
import { framedBy } from './app/_start/security-headers';
import { placeOf } from './lib/collections/address';
import { firstAddress, isServed } from './lib/collections/served';
import { isEmbed } from './lib/embed';
import { environment } from './lib/env';

/**
 * The Content-Security-Policy of an answer. Scripts run by nonce alone; styles may be inline, because a chart places
 * its marks by style. React's development build needs `eval`, the built one does not.
 */
function policy(nonce: string, path: string): string {
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framedBy(path)}`,
  ].join('; ');
}

/** Says why there is no answer: in development no server stands before Next that has said it already. */
function refused(reason: Reason, { headers, nextUrl }: NextRequest): NextResponse {
  const locale = negotiateLocale(headers.get('accept-language') ?? '');
  const { status, headers: own, body } = refusal(reason, nextUrl.pathname, locale);
  return new NextResponse(body, { status, headers: own });
}

/**
 * Gives every page a fresh nonce and the policy that names it; Next puts the nonce on its own scripts, the layout on its one. An address of a collection (`/c/NAME/…`) is answered by
 * the page or the route that answers the same address without it.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (targetOf(pathname) === 'undecodable') return refused('undecodable', request);
  const { collection, path } = placeOf(pathname);
  const { databaseFile } = environment();
  if (!isOfSite(path) && !isServed(databaseFile, collection)) {
    const first = new URL(firstAddress(databaseFile), request.url);
    return pathname === '/' ? NextResponse.redirect(first) : refused('collection', request);
  }
  const nonce = btoa(crypto.randomUUID());
  const value = policy(nonce, path);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', value);
  headers.set('X-Nonce', nonce);
  headers.set('X-Embed', String(isEmbed(path)));
  const within = request.nextUrl.clone();
  within.pathname = path;
  const told = { request: { headers } };
  const response = collection === null ? NextResponse.next(told) : NextResponse.rewrite(within, told);
  response.headers.set('Content-Security-Policy', value);
  return response;
}

export const config = { matcher: '/((?!_next/static|favicon.ico).*)' };
