import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnNode } from './child';
import { NEXT, ROOT } from './prepare';

/** Whether the server answers, with whatever status. */
async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://localhost:${port}/`, { method: 'HEAD', redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
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
