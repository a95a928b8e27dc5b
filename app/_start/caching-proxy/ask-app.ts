import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Told } from './told';

/** How long the app may take before it begins to answer, in milliseconds. */
const PATIENCE = 40_000;

/** How long the headers of an answer may be: Next leads to an address without its last slash by two headers, each with the query. */
const HEADER_BYTES = 64 * 2 ** 10;

/** Says that the app did not begin to answer in time. */
export class TooSlow extends Error {}

/** The app, and the connections to it that are kept. */
export interface App {
  port: number;
  agent: Agent;
}

export const appAt = (port: number): App => ({ port, agent: new Agent({ keepAlive: true }) });

/** A signal that the one who asked is gone before the answer was there. */
export function leaving(response: ServerResponse): AbortSignal {
  const leave = new AbortController();
  response.once('close', () => response.writableFinished || leave.abort());
  return leave.signal;
}

/**
 * Asks the app. A connection that was kept may have been ended by the app just as it is used again: a question is then asked once more on
 * a new one, and a form is never sent on a kept connection.
 * @param signal ends the question, and with it the work of the app
 * @throws TooSlow, or what the connection says
 */
export function askApp(
  { port, agent }: App,
  { url, headers }: Told,
  { signal, form }: { signal: AbortSignal; form?: Buffer },
): Promise<IncomingMessage> {
  const method = form === undefined ? 'GET' : 'POST';
  const once = (by: Agent | false): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const asking = ask({
        maxHeaderSize: HEADER_BYTES,
        host: '127.0.0.1',
        port,
        agent: by,
        method,
        path: url,
        headers: { ...headers },
        signal,
      });
      const patience = setTimeout(() => asking.destroy(new TooSlow()), PATIENCE);
      asking.once('response', (answer) => {
        clearTimeout(patience);
        resolve(answer);
      });
      asking.once('error', (error) => {
        clearTimeout(patience);
        const again =
          asking.reusedSocket && form === undefined && !signal.aborted && !(error instanceof TooSlow);
        if (again) once(false).then(resolve, reject);
        else reject(error);
      });
      asking.end(form);
    });
  return once(form === undefined ? agent : false);
}
