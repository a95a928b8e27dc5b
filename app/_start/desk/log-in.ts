import type { IncomingMessage, ServerResponse } from 'node:http';
import { createTranslator } from 'use-intl/core';
import type { Access } from '../../_access/access';
import { isSameSite } from '../../_access/own-request';
import { type AppLocale, MESSAGES } from '../../_i18n/locale';
import type { Understood } from '../caching-proxy/told';
import { SECURITY_HEADERS } from '../security-headers';
import { LONGEST, textOfBody } from './body';

/** Where one logs in. */
export const LOG_IN = '/log-in';
/** The parameter that says where to go then. */
const BACK = 'back';

const HEADERS = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Content-Type': 'text/html; charset=utf-8',
};

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:24rem;margin:4rem auto;padding:0 1rem}
label,input,button{display:block;width:100%;box-sizing:border-box;font:inherit}input,button{margin-top:.25rem;padding:.5rem .75rem;border:1px solid #8a8a8a;border-radius:.375rem}
button{margin-top:1rem;cursor:pointer}[role=alert]{border-inline-start:.25rem solid #c0392b;padding-inline-start:.75rem}`;

/** A way within the site; anything else leads to its first page. */
const within = (way: string | null): string =>
  way !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(way) ? way : '/';

/** The address of the page to log in at, for one who wanted to go somewhere. */
export const wayTo = (wanted: string): string =>
  `${LOG_IN}?${new URLSearchParams({ [BACK]: within(wanted) })}`;

export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What is said above the form. */
type Said = { key: 'wrong' | 'foreign' | 'none' } | { key: 'wait'; seconds: number } | null;

/** The page to log in at, which needs no script. */
export function logInPage(locale: AppLocale, back: string, said: Said): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'logIn' });
  const { site } = MESSAGES[locale];
  const sentence =
    said === null ? '' : said.key === 'wait' ? t('wait', { seconds: said.seconds }) : t(said.key);
  const alert = sentence === '' ? '' : `<p role="alert" id="said">${escaped(sentence)}</p>`;
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(`${t('title')} · ${site.title}`)}</title><style>${STYLE}</style><body><main><h1>${escaped(t('title'))}</h1><p>${escaped(t('lead'))}</p>${alert}
<form method="post" action="${escaped(wayTo(back))}"><label for="password">${escaped(t('password'))}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus${alert === '' ? '' : ' aria-describedby="said"'}>
<button type="submit">${escaped(t('submit'))}</button></form><p><a href="/">${escaped(site.title)}</a></p></main>`;
}

/** Answers the page, and the form in it. */
export async function answerLogInPage(
  access: Access,
  from: IncomingMessage,
  { origin, reader: { locale } }: Understood,
  response: ServerResponse,
): Promise<void> {
  const back = within(new URL(from.url ?? '/', 'http://localhost').searchParams.get(BACK));
  const show = (status: number, said: Said, headers: Record<string, string> = {}) => {
    if (!from.complete) response.shouldKeepAlive = false;
    const page = from.method === 'HEAD' ? undefined : logInPage(locale, back, said);
    response.writeHead(status, { ...HEADERS, ...headers }).end(page);
  };
  const sent = { address: from.socket.remoteAddress, httpVersion: from.httpVersion, headers: from.headers };
  const leave = (headers: Record<string, string> = {}) =>
    void response.writeHead(303, { ...HEADERS, ...headers, Location: back }).end();
  // A browser that comes by a link on another site sends no cookie of ours (SameSite=Strict); one that is sent on by a page of ours does.
  if (from.method !== 'POST' && from.headers['sec-fetch-site'] === 'cross-site')
    return show(200, null, { Refresh: `0;url=${back}` });
  if (from.method !== 'POST') return show(200, null);
  if (!isSameSite(sent, origin)) return show(403, { key: 'foreign' });
  const form = await textOfBody(from, LONGEST.ofAnyone);
  const done = await access.logIn(sent, origin, new URLSearchParams(form ?? '').get('password') ?? '');
  if ('cookie' in done) return leave({ 'Set-Cookie': done.cookie });
  if (done.refused !== 'wait') return show(403, { key: done.refused });
  const seconds = Math.ceil(done.wait / 1000);
  show(429, { key: 'wait', seconds }, { 'Retry-After': String(seconds) });
}
