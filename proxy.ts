import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLocale } from './app/_i18n/locale';
import { refusal } from './app/_start/caching-proxy/refusal';
import { targetOf } from './app/_start/caching-proxy/target';

/**
 * The Content-Security-Policy of an answer. Scripts run by nonce alone; styles may be inline, because a chart places
 * its marks by style. React's development build needs `eval`, the built one does not.
 */
function policy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Gives every page a fresh nonce and the policy that names it; Next puts the nonce on its own scripts, the layout on its one. In development no server stands before Next, so
 * addresses that cannot be decoded are refused here too.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (targetOf(pathname) === 'undecodable') {
    const locale = negotiateLocale(request.headers.get('accept-language') ?? '');
    const { status, headers, body } = refusal('undecodable', pathname, locale);
    return new NextResponse(body, { status, headers });
  }
  const nonce = btoa(crypto.randomUUID());
  const value = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', value);
  headers.set('X-Nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', value);
  return response;
}

export const config = { matcher: '/((?!_next/static|favicon.ico).*)' };
