import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ending, spawnNode, stop } from '@/app/_start/child';
import { ROOT } from '@/app/_start/prepare';
import { type Served, serve } from '@/app/_start/server';
import { expect, test } from './test';

/** A document whose words would run, break out or turn around if they were ever read as anything but text. */
const DOCUMENT = `北韓核武<script>window.ran=1</script>問題

2003年8月27日，北韓外務省副相金永日</script><script>window.ran=1</script>率代表團抵達北京，參加六方會談第一輪會議。

2003年8月29日，北韓與美國<img src=x onerror="window.ran=1">簽署&lt;b&gt;聯合聲明&lt;/b&gt;&amp;協議\u202E。

2004年2月25日，中國<!--<script>宣布第二輪六方會談在北京開幕' onclick='window.ran=1。

=2+5，2004年6月23日，日本"><svg onload=window.ran=1>訪問北韓。
`;
const QUOTE = '金永日</script><script>window.ran=1</script>率代表團';

const folder = mkdtempSync(path.join(tmpdir(), 'timeline-hostile-'));
let origin = '';
let server: Served;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  const database = path.join(folder, 'hostile.db');
  writeFileSync(path.join(folder, 'hostile.txt'), DOCUMENT);
  const command = ['ingest/command/start.mjs', '--seeds', folder, '--db', database];
  expect(await ending(spawnNode(command, {}, { cwd: ROOT }))).toBe(0);
  server = await serve({ host: '127.0.0.1', port: 0 }, database, 'start');
  origin = `http://localhost:${server.port}`;
});
test.afterAll(async () => {
  await stop(server.process);
  rmSync(folder, { recursive: true });
});

test('markup in a document is text on every page', async ({ page, request }) => {
  const { events } = await (await request.get(`${origin}/api/events`)).json();
  expect(events.length).toBeGreaterThan(2);
  const source = '/sources/hostile';
  const pages = ['/', '/sources', source, `${source}?view=raw`, `${source}?find=window`, '/about'];
  const others = [
    '/contradictions',
    '/rounds',
    '/?q=script',
    ...events.map(({ id }: { id: string }) => `/events/${id}`),
  ];
  for (const address of [...pages, ...others]) {
    await page.goto(`${origin}${address}`);
    await page.waitForLoadState('networkidle');
    const broken = await page.evaluate(() => [
      Reflect.get(window, 'ran') === undefined ? '' : 'a script ran',
      ...[...document.querySelectorAll('[onerror], [onload], [onclick], img[src="x"]')].map(
        (one) => one.outerHTML,
      ),
    ]);
    expect(broken.filter(Boolean), address).toEqual([]);
  }
  await page.goto(`${origin}${source}`);
  await expect(page.locator('article')).toContainText(QUOTE);
  // The reading view mends half-width marks beside Chinese; the raw view mends nothing.
  await expect(page.locator('article')).toContainText(/&lt;b&gt[;；]聯合聲明&lt;\/b&gt;&amp[;；]協議/);
  await page.goto(`${origin}${source}?view=raw`);
  await expect(page.locator('.raw')).toContainText('&lt;b&gt;聯合聲明&lt;/b&gt;&amp;協議');
});

test('the data block of an event page holds the words, and ends where it should', async ({
  page,
  request,
}) => {
  const { events } = await (await request.get(`${origin}/api/events`)).json();
  const quotes: string[] = [];
  for (const { id } of events) {
    await page.goto(`${origin}/events/${id}`);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks).toHaveLength(1);
    const data = JSON.parse(blocks[0] ?? '');
    const exported = await (await request.get(`${origin}/api/events?format=jsonld`)).json();
    expect(exported['@graph']).toContainEqual({ ...data, '@context': undefined });
    quotes.push(...data.subjectOf.map(({ text }: { text: string }) => text));
  }
  expect(quotes.join()).toContain(QUOTE);
});

test('no answer to a program calls itself a page', async ({ request }) => {
  const formats = ['csv', 'json', 'jsonl', 'ics', 'timelinejs', 'bibtex', 'ris', 'csl', 'jsonld', 'plover'];
  for (const format of formats) {
    const answer = await request.get(`${origin}/api/events?format=${format}`);
    expect(answer.status(), format).toBe(200);
    expect(answer.headers()['content-type'], format).not.toContain('html');
    expect(answer.headers()['x-content-type-options'], format).toBe('nosniff');
  }
});
