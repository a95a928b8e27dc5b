import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { FORMATS } from '@/ingest/formats/formats';
import { LIMITS } from '@/ingest/formats/limits';
import { prefixOf } from '@/lib/collections/address';
import { isEmbed } from '@/lib/embed';
import type { Access } from '../../_access/access';
import { isOwnRequest, isSameSite, type Sent } from '../../_access/own-request';
import type { LogInBody, RightsView } from '../../api/_writing/shapes';
import { isInterface } from '../caching-proxy/target';
import type { Understood } from '../caching-proxy/told';
import type { Collections } from '../collection/collections';
import { SECURITY_HEADERS } from '../security-headers';
import { jsonOf, LONGEST } from './body';
import { closedEmbed } from './closed-embed';
import { HANDLERS } from './handlers';
import { answerLogInPage, LOG_IN, wayTo } from './log-in';
import { originalHeaders, originalOf } from './original';
import { type DeskAnswer, problem, problemOf } from './problem';
import { type Matched, matched, writeMethods } from './routes';

/** What of a request tells who sent it. */
export const sentOf = (from: IncomingMessage): Sent => ({
  address: from.socket.remoteAddress,
  httpVersion: from.httpVersion,
  headers: from.headers,
});

const SECONDS = 1000;

/** Which files are taken. */
const TAKES = { endings: FORMATS.flatMap(({ endings }) => endings), bytes: LIMITS.bytes };

/** Nobody but the one who asked may keep it, and not for the next time either. */
const HEADERS = { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' };

const READING_IS_CLOSED = problem(
  401,
  'Reading needs a password here.',
  'Log in: POST /api/session with {"password": …}, and send the cookie that is answered.',
);

const ELSEWHERE = problem(
  403,
  'Assistants are answered on this machine alone.',
  'Ask from a program on it, by the name localhost, or run "npm run -s mcp" there.',
);

function send(
  { status, body, bytes, headers = {} }: DeskAnswer,
  to: IncomingMessage,
  response: ServerResponse,
): void {
  const text = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  const type = text === undefined ? {} : { 'Content-Type': 'application/json' };
  const length = text === undefined ? {} : { 'Content-Length': Buffer.byteLength(text) };
  // What is left of a body that nobody reads must not be taken for the next request.
  if (!to.complete && to.method !== 'GET' && to.method !== 'HEAD') response.shouldKeepAlive = false;
  response
    .writeHead(status, { ...HEADERS, ...type, ...length, ...headers })
    .end(to.method === 'HEAD' ? undefined : text);
}

/**
 * Answers what has to do with who may do what: logging in, and all that changes documents or is for those alone who may change them.
 * Nothing of it is ever kept for another reader, and the pages are the same for all: what is shown to those who may write, the browser asks for here.
 */
export class Desk {
  /** @param collections what can be changed; null where nothing can, whoever asks */
  constructor(
    private readonly access: Access,
    private readonly collections: Collections | null,
  ) {}

  /** The methods of a path that is answered here; none for the others. */
  methodsOf(path: string): string[] {
    return path === LOG_IN ? ['HEAD', 'GET', 'POST'] : writeMethods(path);
  }

  /** Whether reading is closed to the one who asks. */
  isClosedTo(from: IncomingMessage, { origin }: Understood): boolean {
    return !this.access.rightsOf(sentOf(from), origin).reads;
  }

  /**
   * Turns away one who asks as an assistant and may not: assistants are answered on this machine alone, and no page of another site may ask in their place (DNS rebinding).
   * @returns whether it did
   */
  turnsAwayAssistant(from: IncomingMessage, asked: Understood, response: ServerResponse): boolean {
    const isOwn = isOwnRequest(sentOf(from)) && isSameSite(sentOf(from), asked.origin);
    if (isOwn && !this.isClosedTo(from, asked)) return false;
    send(isOwn ? READING_IS_CLOSED : ELSEWHERE, from, response);
    return true;
  }

  /** Leads one to whom reading is closed to where to log in; a program is told. */
  sendAway(from: IncomingMessage, asked: Understood, response: ServerResponse): void {
    if (isInterface(asked.path)) send(READING_IS_CLOSED, from, response);
    else if (isEmbed(asked.path)) closedEmbed(from, asked, response);
    else response.writeHead(303, { ...HEADERS, Location: wayTo(from.url ?? '/') }).end();
  }

  /** Answers a request for a path of which `methodsOf` has told methods, and that has one of them. */
  async answer(from: IncomingMessage, asked: Understood, response: ServerResponse): Promise<void> {
    if (asked.path === LOG_IN) return answerLogInPage(this.access, from, asked, response);
    const found = matched(from.method ?? '', asked.path);
    const answer = found
      ? await this.answerTo(found, from, asked).catch(problemOf)
      : problem(404, 'There is nothing of the kind.', `${asked.path} is no address of the interface.`);
    if (!response.destroyed) send(answer, from, response);
  }

  private async answerTo(found: Matched, from: IncomingMessage, asked: Understood): Promise<DeskAnswer> {
    const { operation, parts } = found;
    const sent = sentOf(from);
    const isChange = operation.method !== 'GET';
    const refused = this.access.refusesWrite(sent, asked.origin);
    if (isChange && refused === 'foreign')
      return problem(
        403,
        'The request comes from another site.',
        'It was sent by a page of another address than the one asked.',
      );
    if (operation.isFor === 'readers' && this.isClosedTo(from, asked)) return READING_IS_CLOSED;
    if (operation.isFor === 'writers' && (refused !== null || this.collections === null))
      return this.collections !== null && refused === 'log-in'
        ? problem(401, 'Changing documents needs a password here.', 'Log in first.')
        : problem(
            403,
            'Documents cannot be changed from here.',
            'They can be on the machine that serves this page; from elsewhere once EDIT_PASSWORD is set there.',
          );
    const query = new URL(from.url ?? '/', 'http://localhost').searchParams;
    const missing = (operation.query ?? []).find((name) => !query.get(name));
    if (missing !== undefined)
      return problem(400, `The parameter "${missing}" is missing.`, `Add ?${missing}=… to the address.`);
    const longest = operation.isFor === 'writers' ? LONGEST.ofWriters : LONGEST.ofAnyone;
    const read =
      operation.body && operation.body !== 'file' ? await jsonOf(from, operation.body, longest) : null;
    if (read && 'wrong' in read) return read.wrong;
    const { value: body = null, text = '' } = read ?? {};
    if (operation.id === 'getSession') return this.session(from, asked);
    if (operation.id === 'logOut')
      return { status: 204, headers: { 'Set-Cookie': this.access.logOut(sent, asked.origin) } };
    if (operation.id === 'logIn')
      return this.logIn(from, asked, (body as z.output<typeof LogInBody>).password);
    if (operation.id === 'getOriginal') return this.original(asked, parts.id ?? '');
    if (this.collections === null)
      return problem(
        404,
        'There is nothing of the kind here.',
        'The documents of this site cannot be changed.',
      );
    const collection = await this.collections.get(asked.collection);
    return HANDLERS[operation.id]({
      ...{ collection, parts, query, body, text, from },
      prefix: prefixOf(asked.collection),
    });
  }

  private async original({ collection }: Understood, id: string): Promise<DeskAnswer> {
    const served = await this.collections?.get(collection);
    const original = served ? originalOf(served.place, id) : null;
    if (original) return { status: 200, bytes: original.bytes, headers: originalHeaders(original) };
    return problem(
      404,
      'The original is not there.',
      'There is no such document, or its file has changed since it was read.',
    );
  }

  private session(from: IncomingMessage, { origin }: Understood): DeskAnswer {
    const rights = this.access.rightsOf(sentOf(from), origin);
    const none = this.collections === null ? { writes: false, canLogIn: !rights.reads } : {};
    return { status: 200, body: { ...rights, ...none, ...TAKES } satisfies RightsView };
  }

  private async logIn(from: IncomingMessage, { origin }: Understood, password: string): Promise<DeskAnswer> {
    const done = await this.access.logIn(sentOf(from), origin, password);
    if ('cookie' in done) {
      const writes = done.right === 'write';
      const body: RightsView = { reads: true, writes, canLogIn: !writes, isLoggedIn: true, ...TAKES };
      return { status: 200, body, headers: { 'Set-Cookie': done.cookie } };
    }
    if (done.refused === 'none')
      return problem(403, 'No password is set here.', 'There is nothing to log in to.');
    if (done.refused !== 'wait') return problem(403, 'The password is wrong.', 'Try again.');
    const seconds = Math.ceil(done.wait / SECONDS);
    return {
      ...problem(429, 'Too many wrong passwords.', `Wait ${seconds} seconds, then try again.`, {
        wait: seconds,
      }),
      headers: { 'Content-Type': 'application/problem+json', 'Retry-After': String(seconds) },
    };
  }
}
