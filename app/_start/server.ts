import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnNode } from './child';
import { NEXT, ROOT } from './prepare';

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

/**
 * Serves the app, built or in development, and returns the server's process once it answers. What it prints
 * before that is its own banner and is left out.
 * @throws Error when the server ends instead.
 */
export async function serve(
  port: number,
  databaseFile: string,
  command: 'start' | 'dev',
): Promise<ChildProcess> {
  const environment = { DATABASE_FILE: databaseFile, PORT: String(port) };
  const args = [NEXT, command, '--port', String(port)];
  const server = spawnNode(args, environment, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let ready = false;
  server.stdout?.on('data', (chunk: Buffer) => ready && process.stdout.write(chunk));
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error('The server ended before it could be reached.');
    await pause(50);
  }
  ready = true;
  return server;
}
