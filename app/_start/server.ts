import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Access, type Passwords } from '../_access/access';
import { cachingProxy } from './caching-proxy/caching-proxy';
import { spawnNode, stop } from './child';
import { Collections } from './collection/collections';
import { Desk } from './desk/desk';
import { passingProxy } from './passing-proxy';
import { anyPort } from './port';
import { BUILD_ID, ROOT } from './prepare';

/** Where a server listens. */
export interface Place {
  host: string;
  port: number;
}

/** A served app: its process, with which all of it ends, and the port it answers on. */
export interface Served {
  process: ChildProcess;
  port: number;
}

/** What can be changed in the page, and by whom. */
export interface Changes {
  /** The folder of the documents. */
  documents?: string;
  passwords?: Passwords;
}

/** How often another port is tried for the app itself, where one that was free has been taken before the app could listen on it. */
const TRIES = 3;

/** The address at which a server that listens on every address is asked whether it is there. */
const EVERY: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** What runs the app, in a process of its own. */
const NEXT_SERVER = path.join(import.meta.dirname, 'next-server.mjs');

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
  const environment = {
    DATABASE_FILE: databaseFile,
    PORT: String(port),
    // Who may do what is decided before the app, which need not know by which password.
    EDIT_PASSWORD: '',
    READ_PASSWORD: '',
    NODE_ENV: command === 'dev' ? 'development' : 'production',
  };
  const server = spawnNode([NEXT_SERVER, command, host, String(port)], environment, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let ready = false;
  server.stdout?.on('data', (chunk: Buffer) => ready && process.stdout.write(chunk));
  while (!(await answers(EVERY[host] ?? host, port)) || server.exitCode !== null) {
    if (server.exitCode !== null) throw new Error('The server ended before it could be reached.');
    await pause(50);
  }
  ready = true;
  return server;
}

/** Starts the app where only the server before it reaches it. */
async function startInner(databaseFile: string, command: 'start' | 'dev'): Promise<Served> {
  for (let tries = 1; ; tries += 1) {
    const port = await anyPort();
    try {
      return { process: await startNext(command, { host: '127.0.0.1', port }, databaseFile), port };
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

/**
 * Serves the app and tells where once it answers: behind a server that answers what changes documents, and, where the app is built, keeps its answers. That one ends with the app's process.
 * @param place with the port 0 for any that is free
 * @param changes what can be changed in the page, and by whom; nothing unless told
 * @throws Error when the server ends instead, or cannot listen there.
 */
export async function serve(
  place: Place,
  databaseFile: string,
  command: 'start' | 'dev',
  { documents, passwords = { edit: null, read: null } }: Changes = {},
): Promise<Served> {
  const { process: next, port: inner } = await startInner(databaseFile, command);
  const collections =
    documents === undefined
      ? null
      : new Collections(path.resolve(ROOT, documents), databaseFile, console.error);
  await collections?.recover();
  const desk = new Desk(new Access(passwords), collections);
  const before =
    command === 'dev'
      ? passingProxy(inner, databaseFile, desk)
      : cachingProxy(inner, databaseFile, readFileSync(BUILD_ID, 'utf8'), desk);
  const server = before.listen(place.port, place.host);
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
  const address = server.address();
  return { process: next, port: typeof address === 'object' && address !== null ? address.port : place.port };
}
