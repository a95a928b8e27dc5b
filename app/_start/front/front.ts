import {
  Agent,
  request as ask,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { dataIdentity } from '@/lib/data-identity';
import { isReadable, refusal } from './bad-address';
import { beginning } from './beginning';
import { cacheKey } from './cache-key';
import {
  confirm,
  isHeld,
  isKeepable,
  isPage,
  type KeptAnswer,
  keep,
  keepHeaders,
  send,
  sendAsItComes,
} from './kept-answer';
import { LruCache } from './lru';

/** How many bytes of answers are kept. */
const KEPT_BYTES = 96 * 2 ** 20;

/** What the app is not told: it shall answer whole, plain, and to this server. */
const UNTOLD = ['connection', 'if-none-match', 'if-modified-since', 'accept-encoding'];

interface App {
  port: number;
  agent: Agent;
}

/** How many bytes an answer may have to be kept; a page, of which the policy says what is in it, is kept whatever its length. */
const LONGEST_KEPT = 2 * 2 ** 20;

/** Whether the answer may be one that was given before. */
const isAskedAgain = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/**
 * Asks the app what was asked here; a body goes along. A connection that was kept may have been ended by the app just as it is used again: what has no
 * body is then asked once more on a new one, and what has one is never sent on a kept connection.
 */
function forward(from: IncomingMessage, app: App, changes: IncomingHttpHeaders): Promise<IncomingMessage> {
  const headers = { ...from.headers, ...changes };
  for (const name of Object.keys(headers)) if (headers[name] === undefined) delete headers[name];
  const { port } = app;
  const method = isAskedAgain(from) ? 'GET' : from.method;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const once = (agent: Agent | false): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const asking = ask({ host: '127.0.0.1', port, agent, method, path: from.url, headers }, resolve);
      asking.once('error', (error) => {
        if (asking.reusedSocket && !hasBody) once(false).then(resolve, reject);
        else reject(error);
      });
      if (hasBody) from.pipe(asking);
      else asking.end();
    });
  return once(hasBody ? false : app.agent);
}

/**
 * Stands before the app: it hands on what is asked and sends an answer that the app has given before from memory, as long as
 * the data are the same. What was made from earlier data is never sent again: the database file's identity is looked at with
 * every request, and an answer that was being made while it changed is not kept.
 * What is too long to be kept is sent on as it comes.
 * @param appPort where the app answers, on this machine
 * @param build names the build that answers
 */
export function front(appPort: number, databaseFile: string, build: string): Server {
  const app = { port: appPort, agent: new Agent({ keepAlive: true }) };
  const kept = new LruCache<KeptAnswer>(KEPT_BYTES);

  async function answerKept(from: IncomingMessage, response: ServerResponse): Promise<void> {
    const before = dataIdentity(databaseFile);
    const key = `${before} ${cacheKey(from)}`;
    const known = kept.get(key);
    if (known !== undefined && isHeld(known, from)) return confirm(known, response);
    if (known?.body) return send(known, known.body, from, response);
    const untold = Object.fromEntries(UNTOLD.map((name) => [name, undefined]));
    const answer = await forward(from, app, untold);
    if (!isKeepable(answer.statusCode, answer.headers)) return passOn(answer, from, response);
    const { read, all } = await beginning(
      answer,
      isPage(answer.headers) ? Number.POSITIVE_INFINITY : LONGEST_KEPT,
    );
    const made = all === null ? keep(answer.headers, read) : keepHeaders(answer.headers, `${build} ${key}`);
    // The compressed bodies are made when they are asked for; together they are lighter than the plain one.
    const weight = 2 * (made.body?.plain.length ?? 0) + key.length;
    if (dataIdentity(databaseFile) === before) kept.set(key, made, weight);
    const held = isHeld(made, from);
    if (all !== null && (held || from.method === 'HEAD')) answer.destroy();
    if (held) return confirm(made, response);
    if (made.body) return send(made, made.body, from, response);
    if (from.method === 'HEAD') response.writeHead(200, made.headers).end();
    else if (all !== null) await sendAsItComes(made, all, from, response);
    answer.destroy();
  }

  const answer = async (from: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/' } = from;
    if (!isReadable(url)) {
      const { headers, body } = refusal(url, from.headers['accept-language'] ?? '');
      response.writeHead(400, headers).end(body);
      return;
    }
    if (isAskedAgain(from)) return answerKept(from, response);
    return passOn(await forward(from, app, {}), from, response);
  };
  return createServer((from, response) => {
    answer(from, response).catch(() => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  });
}

/** Sends on an answer of the app as it comes. */
function passOn(answer: IncomingMessage, { method }: IncomingMessage, response: ServerResponse): void {
  const { connection: _, 'keep-alive': __, ...headers } = answer.headers;
  response.writeHead(answer.statusCode ?? 502, headers);
  response.once('close', () => answer.destroy());
  if (method === 'HEAD') response.end();
  else answer.pipe(response);
}
