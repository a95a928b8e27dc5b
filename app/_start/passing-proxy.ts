import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { isServed } from '@/lib/collections/served';
import { ASSISTANTS, isOfSite } from './caching-proxy/target';
import { type Understood, understood } from './caching-proxy/told';
import type { Desk } from './desk/desk';

/**
 * Stands before the app while it is being developed: it keeps nothing and changes nothing, and hands on all that is asked, the development server's own connections too, but for
 * what the desk answers.
 * @param appPort where the app answers, on this machine
 * @param databaseFile the default collection's
 */
export function passingProxy(appPort: number, databaseFile: string, desk: Desk): Server {
  const appsOwn = ({ method, url, headers }: IncomingMessage) =>
    request({ host: '127.0.0.1', port: appPort, method, path: url, headers, agent: false });

  /** What the desk answers, or sends away; null where it has no part in it. */
  function atDesk(from: IncomingMessage, response: ServerResponse): Promise<void> | null {
    const asked = understood(from);
    if (typeof asked === 'string' || !isThere(asked)) return null;
    if (asked.path === ASSISTANTS && desk.turnsAwayAssistant(from, asked, response)) return Promise.resolve();
    if (desk.methodsOf(asked.path).includes(from.method ?? '')) return desk.answer(from, asked, response);
    if (isOfSite(asked.path) || !desk.isClosedTo(from, asked)) return null;
    desk.sendAway(from, asked, response);
    return Promise.resolve();
  }
  const isThere = ({ path, collection }: Understood) => isOfSite(path) || isServed(databaseFile, collection);

  function handOn(from: IncomingMessage, response: ServerResponse): void {
    const asking = appsOwn(from);
    asking.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    asking.once('error', () => response.destroy());
    response.once('close', () => asking.destroy());
    from.pipe(asking);
  }

  return createServer((from, response) => {
    const answering = atDesk(from, response);
    if (answering === null) return handOn(from, response);
    answering.catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  }).on('upgrade', (from: IncomingMessage, socket: Duplex) => {
    const asking = appsOwn(from);
    asking.once('upgrade', (answer, inner, begun) => {
      const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
      socket.write([`HTTP/1.1 101 ${answer.statusMessage}`, ...headers, '', ''].join('\r\n'));
      socket.write(begun);
      inner.once('error', () => socket.destroy());
      inner.pipe(socket).pipe(inner);
    });
    asking.once('response', () => socket.destroy());
    asking.once('error', () => socket.destroy());
    socket.once('error', () => asking.destroy());
    asking.end();
  });
}
