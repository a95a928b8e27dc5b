import { describe, expect, test } from 'vitest';
import { WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { rawRequest } from '../caching-proxy/raw-request';
import { filesOf } from '../collection/fixture';
import { json, sites } from './site-fixture';

const { site, sharedSite, asked } = sites();

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
    const before = asked();
    const away = await fetch(`${at}/sources?x=1`, { redirect: 'manual' });
    const way = away.headers.get('location') ?? '';
    expect([away.status, way]).toEqual([303, `/log-in?${new URLSearchParams({ back: '/sources?x=1' })}`]);
    expect((await fetch(`${at}/api/events`)).status).toBe(401);
    for (const address of ['/api/database', '/api/documents/a/original', '/api/documents/none/original'])
      expect([address, (await fetch(at + address)).status]).toEqual([address, 401]);
    expect(asked()).toBe(before);

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

  test('a frame on another site says so, without a field for the password', async () => {
    const { at } = await sharedSite({ read: 'for reading' });
    const answer = await fetch(`${at}/embed?q=%22%3E%3Cscript%3E`, {
      headers: { 'Accept-Language': 'zh-TW' },
    });
    expect([answer.status, answer.headers.get('x-frame-options')]).toEqual([401, null]);
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    const text = await answer.text();
    expect(text).toContain('本站須輸入密碼才能閱讀');
    expect(text).toContain('href="/log-in?back=%2F%3Fq%3D%2522%253E%253Cscript%253E" target="_blank"');
    expect(text).not.toMatch(/<input|<script/);
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
