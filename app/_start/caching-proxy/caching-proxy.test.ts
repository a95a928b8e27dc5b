import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { OPEN } from '../desk/fixture';
import { cachingProxy } from './caching-proxy';

const directory = mkdtempSync(path.join(tmpdir(), 'proxy-'));
const data = path.join(directory, 'timeline.db');
let asked = 0;
let headers: Record<string, string> = {};
let status = 200;
/** How many mebibytes follow the answer, and whether it breaks off behind them. */
let following = 0;
let breaksOff = false;
let given = 0;
/** How many answers the proxy has let go of before their end. */
let left = 0;
const app = createServer(async (_, response) => {
  asked += 1;
  response.once('close', () => {
    if (!response.writableFinished) left += 1;
  });
  response.writeHead(status, headers).write(`answer ${asked}`);
  for (given = 0; given < following && !response.destroyed; given += 1)
    if (!response.write('.'.repeat(2 ** 20)))
      await Promise.race([once(response, 'drain'), once(response, 'close')]);
  if (breaksOff) response.destroy();
  else response.end();
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
  server = cachingProxy(await listening(app), data, 'build', OPEN);
  origin = `http://localhost:${await listening(server)}`;
});
beforeEach(() => {
  ingest(`data ${Math.random()}`);
  asked = 0;
  status = 200;
  following = 0;
  breaksOff = false;
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

test.each(['nowhere', 'x'.repeat(300), 'a%00'])(
  'what is of the whole site is sent under /c/%s',
  async (name) => {
    expect(await text(`/c/${name}/icon.svg`)).toBe('answer 1');
    expect((await get(`/c/${name}/about`)).status).toBe(404);
  },
);

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

describe('collections', () => {
  const own = path.join(directory, 'c', 'own.db');
  const note = (names: readonly (string | null)[]) =>
    writeFileSync(
      path.join(directory, 'collections.json'),
      JSON.stringify(names.map((name) => ({ name, folder: '', title: null }))),
    );
  beforeEach(() => {
    mkdirSync(path.dirname(own), { recursive: true });
    writeFileSync(own, 'data');
    note([null, 'own']);
  });
  afterAll(() => rmSync(path.join(directory, 'collections.json')));

  test('an ingest of one forgets no answer of another', async () => {
    expect([await text('/api/e'), await text('/c/own/api/e')]).toEqual(['answer 1', 'answer 2']);
    writeFileSync(own, 'other data');
    expect([await text('/api/e'), await text('/c/own/api/e')]).toEqual(['answer 1', 'answer 3']);
    ingest('other data');
    expect([await text('/api/e'), await text('/c/own/api/e')]).toEqual(['answer 4', 'answer 3']);
  });

  test('another title, or another collection, is shown at once', async () => {
    const first = await text('/api/f');
    note([null, 'own', 'other']);
    expect(await text('/api/f')).not.toBe(first);
  });

  test.each(['/c/nowhere', '/c/nowhere/api/e', '/c/..%2fown/api/e', '/c/OWN/about'])(
    '%s is of no collection',
    async (url) => {
      const answer = await get(url);
      expect([answer.status, asked]).toEqual([404, 0]);
      expect(await answer.text()).toContain('no such collection');
    },
  );

  test('where there is no default one, the first address leads to the first that is', async () => {
    note(['own']);
    const answer = await fetch(`${origin}/`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/c/own']);
    expect((await get('/about')).status).toBe(404);
    expect((await get('/_next/static/a.js')).status).toBe(200);
  });
});

describe('an answer that is too long to be kept', () => {
  beforeEach(() => {
    following = 5;
  });

  test.each(['identity', 'gzip', 'br'])('is sent on as it comes (%s)', async (coding) => {
    const answer = await get('/api/long', { 'Accept-Encoding': coding });
    expect(answer.headers.get('content-encoding') ?? 'identity').toBe(coding);
    expect(await answer.text()).toBe(`answer 1${'.'.repeat(5 * 2 ** 20)}`);
    expect((await text('/api/long')).slice(0, 9)).toBe('answer 2.');
  });

  test('is not sent again to who holds it, nor asked for, until the data change', async () => {
    const first = await get('/api/long');
    await first.text();
    const held = { 'If-None-Match': first.headers.get('etag') ?? '' };
    expect([(await get('/api/long', held)).status, asked]).toEqual([304, 1]);
    expect((await get('/api/other', held)).status).toBe(200);
    ingest('other data');
    expect((await get('/api/long', held)).status).toBe(200);
  });

  test('breaks off where the app breaks off', async () => {
    breaksOff = true;
    await expect(text('/api/long')).rejects.toThrow();
  });

  test('is made no faster than it is taken, and not at all once nobody takes it', async () => {
    following = 10_000;
    left = 0;
    const leave = new AbortController();
    const answer = await fetch(`${origin}/api/long`, { signal: leave.signal });
    await answer.body?.getReader().read();
    leave.abort();
    await vi.waitFor(() => expect(given).toBeGreaterThan(0));
    expect(given).toBeLessThan(500);
    await vi.waitFor(() => expect(left).toBe(1));
  });
});

test('a file of the build is kept under its own rules, for all readers alike', async () => {
  headers = { 'Content-Type': 'text/javascript', 'Cache-Control': 'public, max-age=31536000, immutable' };
  const first = await get('/_next/static/a.js', { 'Accept-Encoding': 'br', Cookie: 'theme=dark' });
  expect([first.headers.get('content-encoding'), await first.text()]).toEqual(['br', 'answer 1']);
  const second = await get('/_next/static/a.js', { 'Accept-Language': 'zh-TW' });
  expect([second.headers.get('cache-control'), await second.text()]).toEqual([
    'public, max-age=31536000, immutable',
    'answer 1',
  ]);
});
