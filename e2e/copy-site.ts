import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepare, ROOT } from '@/app/_start/prepare';
import { test as base } from './test';

/** A static copy of the example collection, and where a plain file server serves it. */
export interface Copy {
  folder: string;
  /** With a slash at its end. */
  address: string;
  /** Makes the copy anew. @returns what was said */
  publish: (...args: string[]) => string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What lies in a folder, under a path, as plain file servers have it: a folder's address gets its slash, and shows its `index.html`. */
function fileServer(folder: string, under: string) {
  return createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://copy');
    const file = path.join(folder, decodeURIComponent(pathname.slice(under.length)));
    const state = pathname.startsWith(under) ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (state?.isDirectory() && !pathname.endsWith('/'))
      return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    const shown = state?.isDirectory() ? path.join(file, 'index.html') : file;
    if (!statSync(shown, { throwIfNoEntry: false })?.isFile() || state === undefined)
      return response.writeHead(404).end();
    const type = TYPES[path.extname(shown)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(shown));
  });
}

/** Stories on a copy, made once for all of a worker, under a path of a file server. */
export const test = base.extend<object, { copy: Copy }>({
  copy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted
    async ({}, use) => {
      const home = mkdtempSync(path.join(tmpdir(), 'timeline-copy-'));
      const databaseFile = path.join(home, 'data', 'timeline.db');
      await prepare(databaseFile, { build: false, documents: 'seeds/camp-david' });
      const folder = path.join(home, 'copy');
      const publish = (...args: string[]) =>
        execFileSync(process.execPath, ['app/_publish/start.mjs', ...args], {
          cwd: ROOT,
          env: { ...process.env, DATABASE_FILE: databaseFile },
          encoding: 'utf8',
        });
      publish(folder);
      const server = fileServer(folder, '/talks/');
      await once(server.listen(0, '127.0.0.1'), 'listening');
      const { port } = server.address() as AddressInfo;
      await use({ folder, publish, address: `http://localhost:${port}/talks/` });
      server.closeAllConnections();
      server.close();
      rmSync(home, { recursive: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: async ({ copy }, use) => use(copy.address),
});

export { expect } from './test';
