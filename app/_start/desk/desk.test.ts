import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { type Collection, collectionsFile } from '@/lib/collections/served';
import { ChangesView, ChangeView, DocumentView } from '../../api/_writing/shapes';
import { filesOf } from '../collection/fixture';
import { json, sent, sites } from './site-fixture';

const { site, sharedSite } = sites();

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
  expect(await late.json()).toMatchObject({
    ...{ code: 'changed', values: { name: '新聞.txt' }, detail: expect.stringContaining('新聞.txt') },
    entry: { issued: { 'date-parts': [[2003, 8, 28]] } },
  });
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
