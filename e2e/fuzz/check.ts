import type { RawAnswer } from '@/app/_start/caching-proxy/raw-request';
import { readerOf } from '@/app/_start/caching-proxy/reader';
import { EVIL, type Written } from './requests';

const lastOf = (headers: readonly [string, string][], name: string) =>
  headers.filter(([own]) => own.toLowerCase() === name).map(([, value]) => value);

/** In which language and colours a page is drawn; null where an answer is no page that is drawn whole. */
function drawn({ status, headers, body }: RawAnswer): { locale: string; theme: string | null } | null {
  const html = /<html lang="([^"]*)"(?: data-theme="([^"]*)")?/.exec(body);
  if (status !== 200 || html === null || headers['content-type']?.startsWith('text/html') !== true)
    return null;
  return { locale: html[1] ?? '', theme: html[2] ?? null };
}

/** What is wrong with an answer to any request: the server failed, or a page is not the one of who asked. */
export function faultsOf({ method, headers }: Written, answer: RawAnswer): string[] {
  const faults: string[] = [];
  if (answer.status >= 500) faults.push(`status ${answer.status}`);
  if (Number.isNaN(answer.status)) faults.push('no answer');
  const page = method === 'GET' ? drawn(answer) : null;
  if (page === null) return faults;
  const reader = readerOf({
    cookie: lastOf(headers, 'cookie').join('; '),
    'accept-language': lastOf(headers, 'accept-language').join(', '),
  });
  if (page.locale !== reader.locale) faults.push(`language ${page.locale}, not ${reader.locale}`);
  if (page.theme !== reader.theme) faults.push(`colours ${page.theme}, not ${reader.theme}`);
  return faults;
}

/** What is wrong with the answer to a plain reader, who asks in English and sends no more, after somebody else has asked for the same. */
export function plainFaultsOf(answer: RawAnswer): string[] {
  const faults = answer.status >= 500 ? [`status ${answer.status} to a plain reader`] : [];
  const page = drawn(answer);
  if (page !== null && page.locale !== 'en') faults.push(`a plain reader has the language ${page.locale}`);
  if (page !== null && page.theme !== null) faults.push(`a plain reader has the colours ${page.theme}`);
  const told = `${answer.headers.location ?? ''} ${answer.body.slice(0, answer.body.indexOf('</head>') + 1 || undefined)}`;
  if (told.toLowerCase().includes(`//${EVIL}`)) faults.push('a plain reader has the host of another');
  return faults;
}
