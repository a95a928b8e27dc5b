import { describe, expect, test } from 'vitest';
import { rawRequest } from '../caching-proxy/raw-request';
import { sites } from './site-fixture';

const { sharedSite, asked } = sites();

const QUESTION = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
const HEADERS = ['Content-Type: application/json', 'Accept: application/json, text/event-stream'];

const ask = async (port: number, headers: string[], body = QUESTION, line = 'POST /mcp HTTP/1.1') =>
  rawRequest(port, [line, ...headers, ...HEADERS], body);

describe('assistants are answered on this machine alone', () => {
  test.each<[string, string[], number]>([
    ['a program on it', ['Host: localhost'], 200],
    ['by its address', ['Host: 127.0.0.1:3000'], 200],
    ['a page of this site', ['Host: localhost:1', 'Origin: http://localhost:1'], 200],
    ['a page of another site', ['Host: localhost', 'Origin: https://evil.example'], 403],
    ['a page of no site', ['Host: localhost', 'Origin: null'], 403],
    ['a page on another port', ['Host: localhost:1', 'Origin: http://localhost:2'], 403],
    ['a page whose name leads here', ['Host: evil.example', 'Origin: http://evil.example'], 403],
    ['by a name that leads here', ['Host: evil.example'], 403],
    ['by a name that only looks like its own', ['Host: localhost.evil.example'], 403],
    ['a page without a name', ['Host: localhost', 'Sec-Fetch-Site: cross-site'], 403],
    ['one for whom it is passed on', ['Host: localhost', 'X-Forwarded-For: 10.0.0.1'], 403],
  ])('%s', async (_, headers, status) => {
    const { port } = await sharedSite();
    const before = asked();
    for (const line of ['POST /mcp HTTP/1.1', 'POST /mcp?x=1 HTTP/1.1'])
      expect((await ask(port, headers, QUESTION, line)).status).toBe(status);
    expect(asked() - before).toBe(status === 200 ? 2 : 0);
  });
});

test('a password that closes reading closes it to assistants', async () => {
  const { port, at } = await sharedSite({ read: 'correct horse' });
  expect((await ask(port, ['Host: localhost'])).status).toBe(401);
  const logIn = await fetch(`${at}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ password: 'correct horse' }),
  });
  const cookie = logIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await ask(port, ['Host: localhost', `Cookie: ${cookie}`])).status).toBe(200);
});

test.each<[string, string, string, number]>([
  ['GET', 'GET /mcp HTTP/1.1', '', 405],
  ['DELETE', 'DELETE /mcp HTTP/1.1', '', 405],
  ['a question that is too long', 'POST /mcp HTTP/1.1', ' '.repeat(70_000), 413],
  ['a collection that there is not', 'POST /c/nowhere/mcp HTTP/1.1', QUESTION, 404],
])('%s is refused with a problem', async (_, line, body, status) => {
  const { port } = await sharedSite();
  const before = asked();
  const answer = await ask(port, ['Host: localhost'], body, line);
  expect([answer.status, JSON.parse(answer.body).status, asked()]).toEqual([status, status, before]);
});
