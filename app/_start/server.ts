import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnNode } from './child';
import { front } from './front/front';
import { anyPort } from './port';
import { BUILD_ID, NEXT, ROOT } from './prepare';

/** Whether the server answers, with whatever status. No connection is kept: it would keep the server from ending. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = request({ host: 'localhost', port, method: 'HEAD', agent: false });
    asking.once('response', (response) => {
      response.resume();
      resolve(true);
    });
    asking.once('error', () => resolve(false));
    asking.end();
  });
}

/** Starts Next and returns its process once it answers. What it prints before that is its own banner and is left out. */
async function startNext(args: string[], port: number, databaseFile: string): Promise<ChildProcess> {
  const environment = { DATABASE_FILE: databaseFile, PORT: String(port) };
  const command = [NEXT, ...args, '--port', String(port)];
  const server = spawnNode(command, environment, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let ready = false;
  server.stdout?.on('data', (chunk: Buffer) => ready && process.stdout.write(chunk));
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error('The server ended before it could be reached.');
    await pause(50);
  }
  ready = true;
  return server;
}

/**
 * Serves the app and returns the server's process once it answers: in development as it is, built behind a server that
 * keeps its answers. That one ends with it.
 * @throws Error when the server ends instead.
 */
export async function serve(
  port: number,
  databaseFile: string,
  command: 'start' | 'dev',
): Promise<ChildProcess> {
  if (command === 'dev') return startNext(['dev'], port, databaseFile);
  const inner = await anyPort();
  const next = await startNext(['start', '--hostname', '127.0.0.1'], inner, databaseFile);
  const build = readFileSync(BUILD_ID, 'utf8');
  const server = front(inner, databaseFile, build).listen(port);
  next.once('exit', () => {
    server.close();
    server.closeAllConnections();
  });
  return next;
}
