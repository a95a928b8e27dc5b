import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { CodedBody, codingFor } from './coding';
import { entityTag, isNamed } from './entity-tag';
import { hashedPage } from './hashed-policy';

/** An answer that can be sent again. */
export interface KeptAnswer {
  headers: Record<string, string | string[]>;
  body: CodedBody;
}

/** Headers that belong to one connection or one coding of the body. */
const OWN = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date', 'etag']);
const PAGE = /^text\/(?:html|x-component)/;

/** Whether an answer depends on what was asked and on the data alone: a page, or what says of itself that it may be kept. */
export function isKeepable(status: number | undefined, headers: IncomingHttpHeaders): boolean {
  if (status !== 200 || headers['set-cookie'] !== undefined) return false;
  return PAGE.test(headers['content-type'] ?? '') || headers['cache-control'] === 'public, no-cache';
}

/** The answer as it is kept: a page without its nonce. It has to be asked for again each time, since an ingest can change it. */
export function keep(headers: IncomingHttpHeaders, body: Buffer): KeptAnswer {
  const isPage = PAGE.test(headers['content-type'] ?? '');
  const policy = headers['content-security-policy']?.toString() ?? '';
  const page = isPage ? hashedPage(body.toString(), policy) : null;
  const plain = page === null ? body : Buffer.from(page.html);
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    OWN.has(name) || value === undefined ? [] : [[name, value]],
  );
  const vary = [headers.vary, 'Accept-Encoding', ...(isPage ? ['Cookie', 'Accept-Language'] : [])];
  return {
    headers: {
      ...Object.fromEntries(kept),
      ...(page !== null && { 'content-security-policy': page.policy, 'cache-control': 'private, no-cache' }),
      ETag: entityTag(plain),
      vary: [...new Set(vary.filter(Boolean).join(', ').split(/, */))].join(', '),
    },
    body: new CodedBody(plain),
  };
}

/** Sends an answer, or only that what the client holds is still right. */
export async function send(
  { headers, body }: KeptAnswer,
  to: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isNamed(to.headers['if-none-match'] ?? null, String(headers.ETag))) {
    response.writeHead(304, headers).end();
    return;
  }
  const coding = codingFor(to.headers['accept-encoding']?.toString() ?? '');
  const bytes = await body.in(coding);
  response.writeHead(200, {
    ...headers,
    ...(coding !== null && { 'content-encoding': coding }),
    'content-length': bytes.length,
  });
  response.end(to.method === 'HEAD' ? undefined : bytes);
}
