import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { OPEN } from '../desk/fixture';
import { cachingProxy } from './caching-proxy';
import { rawRequest } from './raw-request';

/** What the app was asked since the test began. */
let asked: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const app = createServer(async (request, response) => {
  const body = (await buffer(request)).toString();
  asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
  answer(request, response);
});
let server: Server;
let port = 0;

const listening = async (one: Server) => {
  one.listen(0);
  await once(one, 'listening');
  return (one.address() as AddressInfo).port;
};
const send = (line: string, headers: string[] = [], body?: string) =>
  rawRequest(
    port,
    [`${line} HTTP/1.1`, ...(headers.some((one) => /^host:/i.test(one)) ? [] : ['Host: a']), ...headers],
    body,
  );

beforeAll(async () => {
  server = cachingProxy(await listening(app), 'no-such-file', 'build', OPEN);
  port = await listening(server);
});
beforeEach(() => {
  asked = [];
  answer = (_, response) => response.end('here');
});
afterAll(() => {
  for (const one of [server, app]) {
    one.closeAllConnections();
    one.close();
  }
});

describe('methods', () => {
  test.each([
    ['TRACE /', 'GET, HEAD, OPTIONS, POST'],
    ['PUT /about', 'GET, HEAD, OPTIONS, POST'],
    ['DELETE /sources/x', 'GET, HEAD, OPTIONS, POST'],
    ['PATCH /api/events', 'GET, HEAD, OPTIONS'],
    ['POST /api/events', 'GET, HEAD, OPTIONS'],
    ['POST /_next/static/a.js', 'GET, HEAD, OPTIONS'],
  ])('%s is not allowed', async (line, allow) => {
    const { status, headers } = await send(line, [], 'a body');
    expect([status, headers.allow, headers['x-content-type-options']]).toEqual([405, allow, 'nosniff']);
    const type = line.includes('/api/') ? 'application/problem+json' : 'text/html; charset=utf-8';
    expect([headers['content-type'], asked]).toEqual([type, []]);
  });

  test.each(['OPTIONS *', 'OPTIONS /about', 'OPTIONS /api/events'])('%s tells the methods', async (line) => {
    const { status, headers } = await send(line);
    expect([status, headers.allow?.startsWith('GET, HEAD, OPTIONS'), asked]).toEqual([204, true, []]);
  });

  test('CONNECT is not allowed', async () => expect((await send('CONNECT a:1')).status).toBe(405));
});

describe('targets and hosts', () => {
  test.each<[string, string[], number]>([
    ['GET *', [], 400],
    ['GET about', [], 400],
    ['GET /%', [], 400],
    ['GET /about', ['Host: <b>'], 400],
    ['GET /about', ['Host: a', 'Host: b'], 400],
    ['GET /about', ['RSC: 1', 'Next-Router-State-Tree: garbage'], 400],
  ])('%s %j: %i', async (line, headers, status) => {
    const refused = await send(line, headers);
    expect([refused.status, asked]).toEqual([status, []]);
    expect(refused.body).not.toMatch(/localhost|127\.0\.0\.1|:\d{4}/);
  });

  test('of a whole address the host counts', async () => {
    await send('GET http://b/about?u=1', ['Host: a']);
    expect(asked).toMatchObject([{ url: '/about', headers: { host: 'b', 'x-forwarded-host': 'b' } }]);
  });

  test('the scheme is http or https', async () => {
    await send('GET /about', ['X-Forwarded-Proto: javascript']);
    await send('GET /about', ['X-Forwarded-Proto: https']);
    expect(asked.map(({ headers }) => headers['x-forwarded-proto'])).toEqual(['http', 'https']);
  });

  test('a body that nobody asked for is not handed on', async () => {
    expect((await send('GET /about', ['X-Forwarded-Proto: https'], 'GET / HTTP/1.1')).status).toBe(200);
    expect(asked).toMatchObject([{ method: 'GET', body: '' }]);
  });
});

describe('forms', () => {
  const ACTION = `4${'0'.repeat(41)}`;
  const MULTIPART = 'Content-Type: multipart/form-data; boundary=x';
  const form = (fields: Record<string, string>) =>
    `${Object.entries(fields)
      .map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join('')}--x--\r\n`;
  const WITHOUT_SCRIPTS = form({ [`$ACTION_ID_${ACTION}`]: '', language: 'zh-Hant' });
  /** As Chromium sends it. */
  const WITH_SCRIPTS = form({ [`_1_$ACTION_ID_${ACTION}`]: '', _1_theme: 'dark', '0': '["$K1"]' });

  test.each([
    ['without scripts', [MULTIPART], WITHOUT_SCRIPTS],
    ['with scripts', [MULTIPART, `Next-Action: ${ACTION}`, 'Origin: http://a'], WITH_SCRIPTS],
  ])('are handed on as they are: %s', async (_, headers, body) => {
    expect((await send('POST /about?u=1', [...headers, 'Cookie: theme=d%61rk'], body)).status).toBe(200);
    expect(asked).toMatchObject([
      { method: 'POST', url: '/about', body, headers: { cookie: 'language=en' } },
    ]);
  });

  test.each<[string, number, string[], string]>([
    ['no body', 415, [], ''],
    ['another type', 415, ['Content-Type: application/x-www-form-urlencoded'], 'language=en'],
    [
      'the other way of Next',
      415,
      [`Next-Action: ${ACTION}`, 'Content-Type: text/plain;charset=UTF-8'],
      '["x"]',
    ],
    ['a broken body', 400, [MULTIPART], 'garbage'],
    ['a body that ends early', 400, [MULTIPART], WITHOUT_SCRIPTS.slice(0, -9)],
    ['no action', 400, [MULTIPART], form({ language: 'en' })],
    ['a malformed action', 400, [MULTIPART], form({ $ACTION_ID_zz: '', language: 'en' })],
    ['arguments that are no form', 400, [MULTIPART, `Next-Action: ${ACTION}`], form({ '0': '["$K1' })],
    ['other fields', 400, [MULTIPART], form({ [`$ACTION_ID_${ACTION}`]: '', password: 'x' })],
    ['from another site', 403, [MULTIPART, 'Origin: http://evil.example'], WITHOUT_SCRIPTS],
    ['from nowhere', 403, [MULTIPART, 'Origin: garbage'], WITHOUT_SCRIPTS],
    ['no state of the router', 400, [MULTIPART, 'Next-Router-State-Tree: x'], WITHOUT_SCRIPTS],
    ['too long', 413, [MULTIPART], form({ language: 'x'.repeat(20_000) })],
  ])('are refused: %s', async (_, status, headers, body) => {
    expect([(await send('POST /about', headers, body)).status, asked]).toEqual([status, []]);
  });
});

describe('what is wrong is told', () => {
  test('an error of the interface is a problem, whatever the app says', async () => {
    answer = (_, response) =>
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error');
    const { status, headers, body } = await send('GET /api/events');
    expect([status, headers['content-type']]).toEqual([500, 'application/problem+json']);
    expect(JSON.parse(body)).toMatchObject({ status: 500, title: 'The answer could not be made.' });
  });

  test.each([
    ['text/plain', 'Internal Server Error'],
    ['text/html', '<html id="__next_error__"><body><script>draw()</script></body></html>'],
  ])('a page that failed says so without scripts (%s)', async (type, text) => {
    answer = (_, response) => response.writeHead(500, { 'Content-Type': type }).end(text);
    const { status, body } = await send('GET /about', ['Cookie: language=zh-Hant']);
    expect(status).toBe(500);
    expect(body.replace(/<script>.*?<\/script>/, '')).toContain('<h1>發生錯誤</h1>');
  });

  test('so does a page that is not there, and its scripts stay', async () => {
    answer = (_, response) =>
      response
        .writeHead(404, { 'Content-Type': 'text/html' })
        .end('<html><body class="a"><script>draw()</script></body></html>');
    const { body } = await send('GET /about');
    expect(body).toContain('<body class="a"><noscript><h1>There is no such page</h1>');
    expect(body).toContain('<script>draw()</script>');
  });

  test('a redirection bears the headers of every answer', async () => {
    answer = (_, response) => response.writeHead(308, { Location: '/about' }).end();
    const { status, headers } = await send('GET /about/');
    expect([status, headers.location, headers['x-content-type-options'], headers['x-frame-options']]).toEqual(
      [...[308, '/about', 'nosniff', 'DENY']],
    );
  });

  test('the page for frames has them all but for the one that forbids frames', async () => {
    answer = (_, response) => response.writeHead(308, { Location: '/embed?event=x' }).end();
    const { headers } = await send('GET /embed?event=y');
    expect([headers['x-content-type-options'], headers['x-frame-options']]).toEqual(['nosniff', undefined]);
  });

  test('a redirection may lead to a long address', async () => {
    const address = `/about?${'x'.repeat(12_000)}`;
    answer = (_, response) =>
      response.writeHead(308, { Location: address, Refresh: `0;url=${address}` }).end();
    const { status, headers } = await send('GET /about/');
    expect([status, headers.location, headers.refresh]).toEqual([308, address, undefined]);
  });

  test('what takes too long is given up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let left = false;
    answer = (_, response) => {
      response.once('close', () => {
        left = true;
      });
    };
    const waiting = send('GET /api/events');
    await vi.waitFor(() => expect(asked).toHaveLength(1), { interval: 1 });
    await vi.advanceTimersByTimeAsync(45_000);
    vi.useRealTimers();
    const { status, headers } = await waiting;
    expect([status, headers['retry-after'], headers['content-type']]).toEqual([
      503,
      '30',
      'application/problem+json',
    ]);
    await vi.waitFor(() => expect(left).toBe(true));
  });
});

test('a page is not drawn to its end for one who has left', async () => {
  let left = false;
  answer = (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).write('<html>');
    response.once('close', () => {
      left = !response.writableFinished;
    });
  };
  const leave = new AbortController();
  const waiting = fetch(`http://127.0.0.1:${port}/about`, { signal: leave.signal });
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  leave.abort();
  await expect(waiting).rejects.toThrow();
  await vi.waitFor(() => expect(left).toBe(true));
});
