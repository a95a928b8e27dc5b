import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Access } from '../_access/access';
import { Desk } from './desk/desk';
import { OPEN } from './desk/fixture';
import { passingProxy } from './passing-proxy';

const directory = mkdtempSync(path.join(tmpdir(), 'passing-'));
const data = path.join(directory, 'timeline.db');
writeFileSync(data, '');

/** Says what it was asked, and takes a line to itself where one is asked for. */
const app = createServer(async (from, response) => {
  let body = '';
  for await (const chunk of from) body += chunk;
  response.writeHead(201, { 'X-Own': 'yes', 'Set-Cookie': ['a=1', 'b=2'] });
  response.end(`${from.method} ${from.url} ${from.headers['x-any']} ${body}`);
}).on('upgrade', (_, socket) => {
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: own\r\nConnection: Upgrade\r\n\r\nfirst ');
  socket.on('data', (said) => socket.end(`heard ${said}`));
});
const servers: Server[] = [app];
const listening = async (one: Server): Promise<number> => {
  await once(one.listen(0), 'listening');
  return (one.address() as AddressInfo).port;
};
let inner = 0;
async function before(desk: Desk): Promise<number> {
  const server = passingProxy(inner, data, desk);
  servers.push(server);
  return listening(server);
}

beforeAll(async () => {
  inner = await listening(app);
});
afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(directory, { recursive: true });
});

test('what is asked goes on as it came, and so does the answer', async () => {
  const origin = `http://localhost:${await before(OPEN)}`;
  const init = { method: 'POST', headers: { 'X-Any': 'other' }, body: 'words' };
  const answer = await fetch(`${origin}/events/x?any=1`, init);
  expect(await answer.text()).toBe('POST /events/x?any=1 other words');
  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-own')).toBe('yes');
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('what is the desk’s is answered there', async () => {
  const origin = `http://localhost:${await before(OPEN)}`;
  expect(await (await fetch(`${origin}/api/session`)).json()).toMatchObject({ reads: true, writes: false });
  expect((await fetch(`${origin}/api/documents`)).status).toBe(403);
});

test('assistants are answered on this machine alone', async () => {
  const at = `http://localhost:${await before(OPEN)}/mcp`;
  const asked = async (headers: Record<string, string>) =>
    (await fetch(at, { method: 'POST', body: '{}', headers })).status;
  expect(await asked({})).toBe(201);
  expect(await asked({ Origin: 'https://evil.example' })).toBe(403);
  expect(await asked({ 'X-Forwarded-For': '10.0.0.1' })).toBe(403);
});

test('where reading is closed one is led to log in', async () => {
  const closed = new Desk(new Access({ edit: null, read: 'some words' }), null);
  const answer = await fetch(`http://localhost:${await before(closed)}/about`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining('/log-in')]);
});

test('a connection that becomes another one is handed on, both ways', async () => {
  const port = await before(OPEN);
  const asking = request({ port, path: '/_next/hmr', headers: { Connection: 'Upgrade', Upgrade: 'own' } });
  asking.end();
  const [, socket, begun] = await once(asking, 'upgrade');
  let said = String(begun);
  socket.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  socket.write('me');
  await once(socket, 'close');
  expect(said).toBe('first heard me');
});
