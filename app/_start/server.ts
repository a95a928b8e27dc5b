import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnNode, stop } from './child';
import { front } from './front/front';
import { anyPort } from './port';
import { BUILD_ID, NEXT, ROOT } from './prepare';

/** Where a server listens. */
export interface Place {
  host: string;
  port: number;
}

/** The address at which a server that listens on every address is asked whether it is there. */
const EVERY: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Whether the server answers, with whatever status. No connection is kept: it would keep the server from ending. */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = request({ host, port, method: 'HEAD', agent: false });
    asking.once('response', (response) => {
      response.resume();
      resolve(true);
    });
    asking.once('error', () => resolve(false));
    asking.end();
  });
}

/** Starts Next and returns its process once it answers. What it prints before that is its own banner and is left out. */
async function startNext(
  command: string,
  { host, port }: Place,
  databaseFile: string,
): Promise<ChildProcess> {
  const environment = { DATABASE_FILE: databaseFile, PORT: String(port) };
  const args = [NEXT, command, '--hostname', host, '--port', String(port)];
  const server = spawnNode(args, environment, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let ready = false;
  server.stdout?.on('data', (chunk: Buffer) => ready && process.stdout.write(chunk));
  while (!(await answers(EVERY[host] ?? host, port))) {
    if (server.exitCode !== null) throw new Error('The server ended before it could be reached.');
    await pause(50);
  }
  ready = true;
  return server;
}

/**
 * Serves the app and returns the server's process once it answers: in development as it is, built behind a server that
 * keeps its answers. That one ends with it.
 * @throws Error when the server ends instead, or cannot listen there.
 */
export async function serve(
  place: Place,
  databaseFile: string,
  command: 'start' | 'dev',
): Promise<ChildProcess> {
  if (command === 'dev') return startNext('dev', place, databaseFile);
  const inner = { host: '127.0.0.1', port: await anyPort() };
  const next = await startNext('start', inner, databaseFile);
  const build = readFileSync(BUILD_ID, 'utf8');
  const server = front(inner.port, databaseFile, build).listen(place.port, place.host);
  await once(server, 'listening').catch(async (error: Error) => {
    await stop(next);
    throw new Error(
      `The app cannot listen on ${place.host}, port ${place.port}: ${error.message}. Set HOST or PORT to another.`,
    );
  });
  next.once('exit', () => {
    server.close();
    server.closeAllConnections();
  });
  return next;
}
