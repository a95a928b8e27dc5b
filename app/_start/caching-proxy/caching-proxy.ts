import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { placeOf } from '@/lib/collections/address';
import { collectionsFile, databaseFileOf, firstAddress, isServed } from '@/lib/collections/served';
import { dataIdentity } from '@/lib/data-identity';
import { textOfBody } from '../desk/body';
import type { Desk } from '../desk/desk';
import { SECURITY_HEADERS } from '../security-headers';
import { appAt, askApp, leaving, TooSlow } from './ask-app';
import { beginning } from './beginning';
import {
  cacheOf,
  confirm,
  isHeld,
  isKeepable,
  isPage,
  keep,
  keepHeaders,
  send,
  sendAsItComes,
  weightOf,
} from './cached-response';
import { formHeaders, readForm } from './form';
import { isReading, methodsOf } from './methods';
import { passOn } from './pass-on';
import { readerOf } from './reader';
import { type Reason, refusal } from './refusal';
import { ASSISTANTS, isBuilt, isOfSite } from './target';
import { cacheKey, type Understood, understood } from './told';

/** How many bytes of answers are kept. */
const KEPT_BYTES = 96 * 2 ** 20;

/** How many bytes an answer may have to be kept; a page, of which the policy says what is in it, is kept whatever its length. */
const LONGEST_KEPT = 2 * 2 ** 20;

/** How long a connection is kept for the next request (ms): longer than clients keep theirs, so that it is they who end it, and none is ended just as it is used. */
const KEPT_OPEN = 90_000;

/** How long the headers of a request may take to come in (ms), and how long all of it, which may be a long file on a slow line. */
const COMING_IN = 60_000;
const ALL_COMING_IN = 15 * 60_000;

/** How many bytes a question of an assistant may have. */
const LONGEST_QUESTION = 64 * 2 ** 10;

/** What the app is told of a question of an assistant beside what it is told of any request. */
const questionHeaders = ({ headers }: IncomingMessage, body: Buffer): Record<string, string> => ({
  'content-length': String(body.length),
  ...Object.fromEntries(
    ['accept', 'content-type', 'mcp-protocol-version'].flatMap((name) =>
      headers[name] === undefined ? [] : [[name, headers[name].toString()]],
    ),
  ),
});

/** Says why there is no answer of the app. */
function refuse(
  reason: Reason,
  from: IncomingMessage,
  response: ServerResponse,
  address = from.url ?? '/',
  methods = methodsOf(placeOf(address).path),
): void {
  const { status, headers, body } = refusal(reason, address, readerOf(from.headers).locale);
  const allow = reason === 'method' ? { Allow: methods.join(', ') } : {};
  // What is left of a body that nobody reads must not be taken for the next request.
  if (!isReading(from.method)) response.shouldKeepAlive = false;
  response.writeHead(status, { ...headers, ...allow }).end(from.method === 'HEAD' ? undefined : body);
}

/** What an answer is made from: the database of its collection, and the list of all collections with their titles. */
const identityOf = (databaseFile: string, collection: string | null): string =>
  `${dataIdentity(databaseFileOf(databaseFile, collection))} ${dataIdentity(collectionsFile(databaseFile))}`;

/**
 * Stands before the app: it hands on what is asked, as far as it is understood, and sends an answer that the app has given before from
 * memory, as long as the data are the same. What was made from earlier data is never sent again: the database file's identity is looked
 * at with every request, and an answer that was being made while it changed is not kept.
 * What is too long to be kept is sent on as it comes.
 * @param appPort where the app answers, on this machine
 * @param databaseFile the default collection's; those of the others stand beside it
 * @param build names the build that answers
 * @param desk says who may do what, and answers those who change documents
 */
export function cachingProxy(appPort: number, databaseFile: string, build: string, desk: Desk): Server {
  const app = appAt(appPort);
  const kept = cacheOf(KEPT_BYTES);

  async function answerKept(
    asked: Understood,
    from: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    // What is of the whole site is sent in whatever collection it is asked for; a name that is none's leads to no file.
    const data = () =>
      identityOf(databaseFile, isServed(databaseFile, asked.collection) ? asked.collection : null);
    const before = data();
    const key = `${before} ${cacheKey(asked.told)}`;
    const known = kept.get(key);
    if (known !== undefined && isHeld(known, from)) return confirm(known, response);
    if (known?.body) return send(known, known.body, from, response);
    const answer = await askApp(app, asked.told, { signal: leaving(response) });
    if (!isKeepable(answer.statusCode, answer.headers)) return passOn(answer, asked, from, response);
    const most = isPage(answer.headers) ? Number.POSITIVE_INFINITY : LONGEST_KEPT;
    const { read, all } = await beginning(answer, most);
    const made = all === null ? keep(answer.headers, read) : keepHeaders(answer.headers, `${build} ${key}`);
    if (data() === before) kept.set(key, made, { size: weightOf(made, key) });
    const held = isHeld(made, from);
    if (all !== null && (held || from.method === 'HEAD')) answer.destroy();
    if (held) return confirm(made, response);
    if (made.body) return send(made, made.body, from, response);
    if (from.method === 'HEAD') response.writeHead(200, made.headers).end();
    else if (all !== null) await sendAsItComes(made, all, from, response);
    answer.destroy();
  }

  async function answerForm(
    asked: Understood,
    from: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const form = await readForm(from, asked);
    if (typeof form === 'string') return refuse(form, from, response, asked.told.url);
    const told = { ...asked.told, headers: { ...asked.told.headers, ...formHeaders(from, form) } };
    return passOn(await askApp(app, told, { signal: leaving(response), form }), asked, from, response);
  }

  async function answerAssistant(
    asked: Understood,
    from: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (desk.turnsAwayAssistant(from, asked, response)) return;
    const question = await textOfBody(from, LONGEST_QUESTION);
    if (question === null) return refuse('question', from, response, asked.told.url);
    const form = Buffer.from(question);
    const told = { ...asked.told, headers: { ...asked.told.headers, ...questionHeaders(from, form) } };
    return passOn(await askApp(app, told, { signal: leaving(response), form }), asked, from, response);
  }

  async function answer(from: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url } = from;
    const everything = method === 'OPTIONS' && url === '*';
    const asked = everything ? null : understood(from);
    if (typeof asked === 'string') return refuse(asked, from, response);
    if (asked !== null && !isOfSite(asked.path) && !isServed(databaseFile, asked.collection)) {
      if (asked.told.url !== '/') return refuse('collection', from, response, asked.told.url);
      return void response
        .writeHead(307, { ...SECURITY_HEADERS, Location: firstAddress(databaseFile) })
        .end();
    }
    const ofDesk = asked?.path === ASSISTANTS ? ['POST'] : desk.methodsOf(asked?.path ?? '/');
    const allowed = ofDesk.length > 0 ? [...ofDesk, 'OPTIONS'] : methodsOf(asked?.path ?? '/');
    if (method === 'OPTIONS' || asked === null)
      return void response.writeHead(204, { ...SECURITY_HEADERS, Allow: allowed.join(', ') }).end();
    if (!allowed.includes(method ?? '')) return refuse('method', from, response, asked.told.url, allowed);
    if (asked.path === ASSISTANTS) return answerAssistant(asked, from, response);
    if (ofDesk.length > 0) return desk.answer(from, asked, response);
    if (!isBuilt(asked.path) && desk.isClosedTo(from, asked)) return desk.sendAway(from, asked, response);
    return isReading(method) ? answerKept(asked, from, response) : answerForm(asked, from, response);
  }

  const server = createServer(
    { keepAliveTimeout: KEPT_OPEN, headersTimeout: COMING_IN, requestTimeout: ALL_COMING_IN },
    (from, response) => {
      answer(from, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else refuse(error instanceof TooSlow ? 'slow' : 'gone', from, response);
      });
    },
  );
  return server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, OPTIONS\r\nConnection: close\r\n\r\n'),
  );
}
