import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { LRUCache } from 'lru-cache';
import { CodedBody, type Coding, codingFor, compressor } from './coding';
import { entityTag, isNamed } from './entity-tag';
import { hashedPage } from './hashed-policy';

/** An answer that can be sent again; of one that is too long to be kept there are the headers, to tell who holds it that it is right. */
export interface CachedResponse {
  headers: Record<string, string | string[]>;
  body: CodedBody | null;
}

/** Headers that belong to one connection or one coding of the body. */
const OWN = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date', 'etag']);
const PAGE = /^text\/(?:html|x-component)/;
/** What an answer says of itself that depends on the address and the data alone, and what a file of the build says. */
const ANSWER = 'public, no-cache';
const BUILT = 'public, max-age=31536000, immutable';
/** What Next says of a picture that it draws, for an event or for the site. */
const DRAWN = 'public, max-age=0, must-revalidate';

export const isPage = (headers: IncomingHttpHeaders): boolean => PAGE.test(headers['content-type'] ?? '');

/** Whether an answer depends on what was asked and on the data alone: a page, or what says of itself that it may be kept. */
export function isKeepable(status: number | undefined, headers: IncomingHttpHeaders): boolean {
  if (status !== 200 || headers['set-cookie'] !== undefined) return false;
  return isPage(headers) || [ANSWER, BUILT, DRAWN].includes(headers['cache-control'] ?? '');
}

function keptHeaders(headers: IncomingHttpHeaders, tag: string, more: readonly string[] = []) {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    OWN.has(name) || value === undefined ? [] : [[name, value]],
  );
  const vary = [headers.vary, 'Accept-Encoding', ...more];
  return {
    ...Object.fromEntries(kept),
    ETag: tag,
    vary: [...new Set(vary.filter(Boolean).join(', ').split(/, */))].join(', '),
  };
}

/** The answer as it is kept: a page without its nonce. It has to be asked for again each time, since an ingest can change it. */
export function keep(headers: IncomingHttpHeaders, body: Buffer): CachedResponse {
  if (!isPage(headers)) {
    const lasting = headers['cache-control'] === BUILT;
    return { headers: keptHeaders(headers, entityTag(body)), body: new CodedBody(body, lasting) };
  }
  const policy = headers['content-security-policy']?.toString() ?? '';
  const page = hashedPage(body.toString(), policy);
  const plain = Buffer.from(page.html);
  return {
    headers: {
      ...keptHeaders(headers, entityTag(plain), ['Cookie', 'Accept-Language']),
      'content-security-policy': page.policy,
      'cache-control': 'private, no-cache',
    },
    body: new CodedBody(plain),
  };
}

/**
 * An answer that is too long to be kept: its tag is made of all that it depends on.
 * @param source the build, the data, and what was asked
 */
export function keepHeaders(headers: IncomingHttpHeaders, source: string): CachedResponse {
  return { headers: keptHeaders(headers, entityTag(source)), body: null };
}

/** What an entry costs beside its texts, measured (a test holds it): its place in the map, its objects, its buffers. */
const ENTRY_BYTES = 2000;
/** What a header costs beside its texts. */
const HEADER_BYTES = 64;

/**
 * How many bytes of memory an answer takes that is kept under a key. The compressed bodies are made when they are asked for; together they
 * are lighter than the plain one.
 */
export function weightOf({ headers, body }: CachedResponse, key: string): number {
  const texts = Object.entries(headers).map(
    ([name, value]) => name.length + String(value).length + HEADER_BYTES,
  );
  return ENTRY_BYTES + key.length + texts.reduce((sum, one) => sum + one, 0) + 2 * (body?.plain.length ?? 0);
}

/** Whether who asks holds the answer already. */
export function isHeld({ headers }: CachedResponse, to: IncomingMessage): boolean {
  return isNamed(to.headers['if-none-match'] ?? null, String(headers.ETag));
}

/** Says that what the client holds is still right. */
export function confirm({ headers }: CachedResponse, response: ServerResponse): void {
  response.writeHead(304, headers).end();
}

const codingOf = (to: IncomingMessage) => codingFor(to.headers['accept-encoding']?.toString() ?? '');

const coded = ({ headers }: CachedResponse, coding: Coding | null) => ({
  ...headers,
  ...(coding !== null && { 'content-encoding': coding }),
});

/** Sends an answer that is kept as a whole. */
export async function send(
  answer: CachedResponse,
  body: CodedBody,
  to: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const coding = codingOf(to);
  const bytes = await body.in(coding);
  response.writeHead(200, { ...coded(answer, coding), 'content-length': bytes.length });
  response.end(to.method === 'HEAD' ? undefined : bytes);
}

/** Sends an answer as it comes, no faster than it is taken; one that breaks off breaks off here too. */
export async function sendAsItComes(
  answer: CachedResponse,
  body: AsyncIterable<Buffer>,
  to: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const coding = codingOf(to);
  response.writeHead(200, coded(answer, coding)).flushHeaders();
  const compressing = compressor(coding);
  // Whoever stops taking it has his reasons.
  await (compressing ? pipeline(body, compressing, response) : pipeline(body, response)).catch(() =>
    response.destroy(),
  );
}

/** A cache that keeps what was used last. @param bytes the most that all responses may weigh together; one over an eighth of it is not kept */
export function cacheOf(bytes: number): LRUCache<string, CachedResponse> {
  return new LRUCache({ maxSize: bytes, maxEntrySize: bytes / 8 });
}
