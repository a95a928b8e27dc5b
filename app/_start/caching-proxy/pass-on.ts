import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { headersOf } from '../security-headers';
import { isPage } from './cached-response';
import { pageWords, refusal } from './refusal';
import { isInterface } from './target';
import type { Understood } from './told';

/** The headers of an answer of the app with those that every answer has; `Refresh` says again what `Location` has said. */
function guarded(
  { connection: _, 'keep-alive': __, refresh: ___, ...headers }: IncomingHttpHeaders,
  path: string,
): IncomingHttpHeaders {
  const missing = Object.entries(headersOf(path)).filter(
    ([name]) => headers[name.toLowerCase()] === undefined,
  );
  return { ...headers, ...Object.fromEntries(missing) };
}

/** Whether an answer that something is wrong says so in the way of those who asked. */
function isTold(status: number, { 'content-type': type = '' }: IncomingHttpHeaders, path: string): boolean {
  return (
    status < 500 ||
    (isInterface(path) ? type.startsWith('application/problem+json') : isPage({ 'content-type': type }))
  );
}

/** The app's page that something is wrong draws itself by a script: one who has none reads the words here. */
async function withWords(answer: IncomingMessage, { reader, collection }: Understood): Promise<string> {
  const html = (await buffer(answer)).toString();
  const words = `<noscript>${pageWords(answer.statusCode ?? 500, reader.locale, collection)}</noscript>`;
  return html.replace(/<body\b[^>]*>/, (body) => `${body}${words}`);
}

/** Sends on an answer of the app that is not kept, as it comes; one that says that something is wrong in words that can be read. */
export async function passOn(
  answer: IncomingMessage,
  asked: Understood,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const status = answer.statusCode ?? 502;
  response.once('close', () => answer.destroy());
  if (!isTold(status, answer.headers, asked.path)) {
    answer.destroy();
    const { headers, body } = refusal('failed', asked.told.url, asked.reader.locale);
    response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body);
    return;
  }
  const headers = guarded(answer.headers, asked.path);
  if (method === 'HEAD') response.writeHead(status, headers).end();
  else if (status >= 400 && /^text\/html/.test(headers['content-type'] ?? '')) {
    const { 'content-length': _, 'transfer-encoding': __, ...own } = headers;
    const html = await withWords(answer, asked);
    response.writeHead(status, { ...own, 'content-length': Buffer.byteLength(html) }).end(html);
  } else answer.pipe(response.writeHead(status, headers));
}
