import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { OPEN } from '../desk/fixture';
import { cachingProxy } from './caching-proxy';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function portOf(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return (server.address() as AddressInfo).port;
}

test('a connection that the app has ended is no error: what was asked is asked again', async () => {
  const used = new WeakSet<object>();
  const app = createServer((request, response) => {
    if (used.has(request.socket)) return void request.socket.destroy();
    used.add(request.socket);
    response.end('here');
  });
  const address = `http://127.0.0.1:${await portOf(cachingProxy(await portOf(app), 'no-such-file', 'build', OPEN))}/_next/a.js`;
  for (let time = 0; time < 4; time += 1) {
    const answer = await fetch(address);
    expect([answer.status, await answer.text()]).toEqual([200, 'here']);
  }
});

test('an app that is gone is a bad gateway', async () => {
  const app = createServer();
  const port = await portOf(app);
  const address = `http://127.0.0.1:${await portOf(cachingProxy(port, 'no-such-file', 'build', OPEN))}/_next/a.js`;
  app.close();
  expect((await fetch(address)).status).toBe(502);
});

test('it is the client who ends a connection that is not used: none is cut off just as it is used again', async () => {
  const app = createServer((_, response) => response.end('here'));
  const server = cachingProxy(await portOf(app), 'no-such-file', 'build', OPEN);
  const answer = await fetch(`http://127.0.0.1:${await portOf(server)}/_next/a.js`);
  const seconds = Number(/timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')?.[1]);
  expect(seconds).toBeGreaterThanOrEqual(60);
  expect(server.keepAliveTimeout).toBeGreaterThanOrEqual(1000 * seconds);
});
