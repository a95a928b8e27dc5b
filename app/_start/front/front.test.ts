import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { front } from './front';

const directory = mkdtempSync(path.join(tmpdir(), 'front-'));
const data = path.join(directory, 'timeline.db');
let asked = 0;
let headers: Record<string, string> = {};
let status = 200;
const app = createServer((_, response) => {
  asked += 1;
  response.writeHead(status, headers).end(`answer ${asked}`);
});
let server: Server;
let origin = '';

/** Puts another database into place, as an ingest does. */
function ingest(content: string): void {
  writeFileSync(`${data}.new`, content);
  renameSync(`${data}.new`, data);
}

const listening = async (one: Server) => {
  one.listen(0);
  await once(one, 'listening');
  return (one.address() as AddressInfo).port;
};
const get = async (url: string, own: Record<string, string> = {}) =>
  fetch(`${origin}${url}`, { headers: own });
const text = async (url: string, own?: Record<string, string>) => (await get(url, own)).text();

beforeAll(async () => {
  server = front(await listening(app), data);
  origin = `http://localhost:${await listening(server)}`;
});
beforeEach(() => {
  ingest(`data ${Math.random()}`);
  asked = 0;
  status = 200;
  headers = { 'Content-Type': 'application/json', 'Cache-Control': 'public, no-cache' };
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  app.close();
  app.closeAllConnections();
  rmSync(directory, { recursive: true });
});

test('an answer is made once, and anew right after an ingest', async () => {
  expect([await text('/api/a'), await text('/api/a')]).toEqual(['answer 1', 'answer 1']);
  ingest('other data');
  expect([await text('/api/a'), await text('/api/a')]).toEqual(['answer 2', 'answer 2']);
});

test('an answer that was being made while the data changed is not kept', async () => {
  app.once('request', () => ingest('other data'));
  expect([await text('/api/b'), await text('/api/b')]).toEqual(['answer 1', 'answer 2']);
});

test.each<[string, number, Record<string, string>]>([
  ['an error', 404, {}],
  ['what sets a cookie', 200, { 'Set-Cookie': 'a=b' }],
  ['what says that it must not be', 200, { 'Cache-Control': 'no-store' }],
])('not kept: %s', async (_, code, more) => {
  status = code;
  headers = { ...headers, ...more };
  expect([await text('/api/c'), await text('/api/c')]).toEqual(['answer 1', 'answer 2']);
});

test('who holds the answer is told that it is right', async () => {
  const first = await get('/api/d');
  const second = await get('/api/d', { 'If-None-Match': first.headers.get('etag') ?? '' });
  expect([first.status, second.status, asked]).toEqual([200, 304, 1]);
  ingest('other data');
  const third = await get('/api/d', { 'If-None-Match': first.headers.get('etag') ?? '' });
  expect([third.status, await third.text()]).toEqual([200, 'answer 2']);
});

test.each([
  ['/api/%E0%A4%A', 'application/problem+json'],
  ['/events/%', 'text/html; charset=utf-8'],
])('%s is refused without asking the app', async (url, type) => {
  const answer = await get(url);
  expect([answer.status, answer.headers.get('content-type'), asked]).toEqual([400, type, 0]);
});
