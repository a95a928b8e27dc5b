import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { type Collection, collectionsFile } from '@/lib/collections/served';
import { Access } from '../../_access/access';
import { ChangesView, ChangeView, DocumentView, DraftView } from '../../api/_writing/shapes';
import { cachingProxy } from '../caching-proxy/caching-proxy';
import { rawRequest } from '../caching-proxy/raw-request';
import { Collections } from '../collection/collections';
import { collectionWith, filesOf, tidyUp } from '../collection/fixture';
import type { Place } from '../collection/place';
import { Desk } from './desk';

tidyUp();

let asked = 0;
const app = createServer((_, response) => {
  asked += 1;
  response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'public, no-cache' }).end('a page');
});
const servers: Server[] = [app];
let appPort = 0;
const listening = async (server: Server) => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
};

async function site(
  passwords: { edit?: string; read?: string } = {},
): Promise<{ at: string; port: number; place: Place }> {
  const { place } = await collectionWith({ 'a.txt': WITHDRAWAL, 'b.txt': VISIT });
  const collections = new Collections(place.folder, place.databaseFile, console.error);
  await collections.recover();
  const access = new Access({ edit: passwords.edit ?? null, read: passwords.read ?? null });
  const server = cachingProxy(appPort, place.databaseFile, 'build', new Desk(access, collections));
  servers.push(server);
  const port = await listening(server);
  return { at: `http://localhost:${port}`, port, place };
}

const kept = new Map<string, ReturnType<typeof site>>();

/** A site that several tests ask, none of which changes it. */
function sharedSite(passwords: { edit?: string; read?: string } = {}): ReturnType<typeof site> {
  const key = JSON.stringify(passwords);
  const one = kept.get(key) ?? site(passwords);
  kept.set(key, one);
  return one;
}

beforeAll(async () => {
  appPort = await listening(app);
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const json = (body: unknown, headers: Record<string, string> = {}) => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
});

/** Sends a file and waits until it is read. */
async function sent(at: string, name: string, text: string) {
  const answer = await fetch(`${at}/api/documents/drafts?${new URLSearchParams({ name })}`, {
    method: 'POST',
    body: text,
  });
  expect(answer.status).toBe(201);
  const { id } = DraftView.parse(await answer.json());
  expect(new URL(answer.headers.get('location') ?? '', at).href).toBe(`${at}/api/documents/drafts/${id}`);
  for (;;) {
    const draft = DraftView.parse(await (await fetch(`${at}/api/documents/drafts/${id}`)).json());
    if (draft.state === 'read' || draft.state === 'failed') return draft;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a document is sent, added, corrected, removed and brought back', async () => {
  const { at, place } = await site();
  expect(await (await fetch(`${at}/api/session`)).json()).toMatchObject({
    reads: true,
    writes: true,
    canLogIn: false,
  });
  const draft = await sent(at, '../新聞.txt', '2003年8月27日，六方會談在北京舉行。');
  expect(draft).toMatchObject({ fileName: '新聞.txt', state: 'read', sameName: null, sameBytes: null });

  const adding = json(
    { documents: [{ draft: draft.id, fields: { title: '會談' } }] },
    { 'Idempotency-Key': 'k' },
  );
  const added = await fetch(`${at}/api/documents`, { method: 'POST', ...adding });
  expect([added.status, added.headers.get('cache-control')]).toEqual([201, 'no-store']);
  const change = ChangeView.parse(await added.json());
  expect(change).toMatchObject({
    ...{ kind: 'add', isRead: true, canUndo: true, effect: { added: 1, joined: 0 } },
    links: { events: `/?${new URLSearchParams({ document: '新聞' })}`, contradictions: null },
  });
  expect((await (await fetch(`${at}/api/documents`, { method: 'POST', ...adding })).json()).id).toBe(
    change.id,
  );

  const address = `${at}/api/documents/${encodeURIComponent('新聞')}`;
  const got = await fetch(address);
  const document = DocumentView.parse(await got.json());
  expect(document).toMatchObject({ entry: { title: '會談' }, rests: { mentions: 1, events: 1, alone: 1 } });
  const tag = got.headers.get('etag') ?? '';
  const correcting = json({ fields: { issued: '2003-08-28' } }, { 'If-Match': tag });
  expect((await fetch(address, { method: 'PATCH', ...correcting })).status).toBe(200);
  const late = await fetch(address, { method: 'DELETE', headers: { 'If-Match': tag } });
  expect([late.status, late.headers.get('content-type')]).toEqual([412, 'application/problem+json']);
  expect(await late.json()).toMatchObject({ entry: { issued: { 'date-parts': [[2003, 8, 28]] } } });
  expect((await fetch(address, { method: 'DELETE' })).status).toBe(428);

  const now = (await fetch(address)).headers.get('etag') ?? '';
  const removed = ChangeView.parse(
    await (await fetch(address, { method: 'DELETE', headers: { 'If-Match': now } })).json(),
  );
  expect([removed.effect?.gone, Object.keys(filesOf(place))]).toEqual([
    1,
    ['a.txt', 'b.txt', 'sources.json'],
  ]);
  expect((await fetch(address)).status).toBe(404);
  expect((await fetch(`${at}/api/changes/${removed.id}/undo`, { method: 'POST' })).status).toBe(201);
  expect(filesOf(place)['新聞.txt']).toContain('六方會談');
  const { changes } = ChangesView.parse(await (await fetch(`${at}/api/changes`)).json());
  expect(changes.map(({ kind, canUndo }) => [kind, canUndo])).toEqual([
    ['undo', true],
    ['remove', false],
    ['correct', true],
    ['add', true],
  ]);
});

describe('what cannot be understood is told', () => {
  test.each<[string, string, RequestInit, number]>([
    ['another method', '/api/documents', { method: 'PUT' }, 405],
    ['no name', '/api/documents/drafts', { method: 'POST', body: 'x' }, 400],
    ['no JSON by its type', '/api/documents', { method: 'POST', body: '{}' }, 415],
    ['no JSON', '/api/documents', { method: 'POST', ...json({}), body: '{' }, 400],
    ['another shape', '/api/documents', { method: 'POST', ...json({ documents: [] }) }, 400],
    ['no such file', '/api/documents', { method: 'POST', ...json({ documents: [{ draft: 'x' }] }) }, 404],
    ['no such change', '/api/changes/x/undo', { method: 'POST' }, 404],
    ['no such draft', '/api/documents/drafts/x', {}, 404],
    [
      'a date that is none',
      '/api/documents/a',
      { method: 'PATCH', ...json({ fields: { issued: 'soon' } }, { 'If-Match': '*' }) },
      422,
    ],
    [
      'a password too long',
      '/api/session',
      { method: 'POST', ...json({ password: 'x'.repeat(2 ** 13) }) },
      413,
    ],
    ['too long', '/api/documents', { method: 'POST', ...json({ x: 'x'.repeat(2 ** 20) }) }, 413],
  ])('%s', async (_, path, request, status) => {
    const { at, place } = await sharedSite();
    const before = filesOf(place);
    const answer = await fetch(at + path, request);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect(filesOf(place)).toEqual(before);
  });
});

describe('who may not change anything', () => {
  test.each<[string, string[], number]>([
    ['a page of another site', ['Host: localhost', 'Origin: http://evil.example'], 403],
    ['a page on another port', ['Host: localhost:1', 'Origin: http://localhost:2'], 403],
    ['another name of this machine', ['Host: evil.example', 'Origin: http://evil.example'], 403],
    ['one for whom it is passed on', ['Host: localhost', 'X-Forwarded-For: 10.0.0.1'], 403],
    [
      'one for whom it is passed on under another name',
      ['Host: localhost', 'X-Forwarded-Host: localhost'],
      403,
    ],
  ])('%s', async (_, headers, status) => {
    const { port, place } = await sharedSite();
    const before = filesOf(place);
    for (const line of [
      'POST /api/documents/drafts?name=x.txt',
      'DELETE /api/documents/a',
      'POST /api/documents',
    ]) {
      const answer = await rawRequest(
        port,
        [`${line} HTTP/1.1`, ...headers, 'If-Match: *', 'Content-Type: application/json'],
        '{}',
      );
      expect([line, answer.status]).toEqual([line, status]);
    }
    expect(filesOf(place)).toEqual(before);
  });

  test('is told whether a password helps', async () => {
    const { port } = await sharedSite({ edit: 'correct horse' });
    const answer = await rawRequest(port, ['GET /api/session HTTP/1.1', 'Host: localhost']);
    expect(JSON.parse(answer.body)).toMatchObject({ reads: true, writes: false, canLogIn: true });
    expect((await rawRequest(port, ['GET /api/documents HTTP/1.1', 'Host: localhost'])).status).toBe(401);
  });
});

test('whoever knows the password may write, until he logs out', async () => {
  const { at } = await site({ edit: 'correct horse' });
  const wrong = await fetch(`${at}/api/session`, { method: 'POST', ...json({ password: 'battery' }) });
  expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([403, null]);
  const right = await fetch(`${at}/api/session`, { method: 'POST', ...json({ password: 'correct horse' }) });
  const cookie = right.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(await right.json()).toMatchObject({ reads: true, writes: true, canLogIn: false });
  expect((await fetch(`${at}/api/documents`, { headers: { cookie } })).status).toBe(200);
  await fetch(`${at}/api/session`, { method: 'DELETE', headers: { cookie } });
  expect((await fetch(`${at}/api/documents`, { headers: { cookie } })).status).toBe(401);
});

test('of many wrong passwords most are not looked at, and a pause is named', async () => {
  const { at } = await site({ edit: 'correct horse' });
  const statuses: number[] = [];
  for (let i = 0; i < 40; i += 1) {
    const answer = await fetch(`${at}/api/session`, { method: 'POST', ...json({ password: `guess ${i}` }) });
    statuses.push(answer.status);
    if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    await answer.arrayBuffer();
  }
  expect(new Set(statuses)).toEqual(new Set([403, 429]));
  expect(statuses.filter((status) => status === 403).length).toBeLessThan(12);
});

describe('where reading is closed', () => {
  const form = (password: string) => ({
    method: 'POST',
    redirect: 'manual' as const,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ password }).toString(),
  });

  test('a page leads to where to log in, and back; a program is told', async () => {
    const { at } = await sharedSite({ read: 'for reading' });
    const before = asked;
    const away = await fetch(`${at}/sources?x=1`, { redirect: 'manual' });
    const way = away.headers.get('location') ?? '';
    expect([away.status, way]).toEqual([303, `/log-in?${new URLSearchParams({ back: '/sources?x=1' })}`]);
    expect((await fetch(`${at}/api/events`)).status).toBe(401);
    for (const address of ['/api/database', '/api/documents/a/original', '/api/documents/none/original'])
      expect([address, (await fetch(at + address)).status]).toEqual([address, 401]);
    expect(asked).toBe(before);

    const page = await fetch(at + way, { headers: { 'Accept-Language': 'zh-TW' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<h1>登入</h1>')]);
    const wrong = await fetch(at + way, form('guess'));
    expect([wrong.status, await wrong.text()]).toEqual([403, expect.stringContaining('role="alert"')]);
    const right = await fetch(at + way, form('for reading'));
    expect([right.status, right.headers.get('location')]).toEqual([303, '/sources?x=1']);
    const cookie = right.headers.get('set-cookie')?.split(';')[0] ?? '';
    const read = await fetch(`${at}/sources?x=1`, { headers: { cookie } });
    expect([read.status, await read.text()]).toEqual([200, 'a page']);
    const original = await fetch(`${at}/api/documents/a/original`, { headers: { cookie } });
    expect([original.status, await original.text()]).toEqual([200, WITHDRAWAL]);
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    'nobody is led away to %j',
    async (back) => {
      const { at } = await sharedSite({ read: 'for reading' });
      const answer = await fetch(`${at}/log-in?${new URLSearchParams({ back })}`, form('for reading'));
      expect(answer.headers.get('location')).toBe('/');
    },
  );

  test('what is shown of the address cannot be code', async () => {
    const { at } = await sharedSite({ read: 'for reading' });
    const page = await (
      await fetch(`${at}/log-in?${new URLSearchParams({ back: '/"><script>alert(1)</script>' })}`)
    ).text();
    expect(page).not.toContain('<script');
  });
});

test('what is sent to another collection becomes a document of that', async () => {
  const { at, place } = await site();
  const folder = path.join(place.data, 'other');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'c.txt'), VISIT);
  const collections: Collection[] = [
    { name: null, folder: place.folder, title: null, periods: [] },
    { name: 'other', folder, title: null, periods: [] },
  ];
  writeFileSync(collectionsFile(place.databaseFile), JSON.stringify(collections));
  expect((await fetch(`${at}/c/nothing/api/documents`)).status).toBe(404);
  const within = `${at}/c/other`;
  const draft = await sent(within, 'd.txt', WITHDRAWAL);
  const added = await fetch(`${within}/api/documents`, {
    method: 'POST',
    ...json({ documents: [{ draft: draft.id }] }),
  });
  expect(ChangeView.parse(await added.json())).toMatchObject({
    ...{ kind: 'add', isRead: true, links: { events: '/c/other?document=d' } },
  });
  expect([readdirSync(folder).sort(), Object.keys(filesOf(place))]).toEqual([
    ['c.txt', 'd.txt', 'sources.json'],
    ['a.txt', 'b.txt'],
  ]);
});
