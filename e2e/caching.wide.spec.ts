import { expect, test } from './test';

for (const path of [
  '/',
  '/sources',
  '/sources/000_8ba0f58d5e402f01?view=raw',
  '/about',
  '/api/events?country=JPN',
  '/api/events?format=ics',
  '/api/sources',
  '/api/facets',
  '/api/openapi.json',
]) {
  test(`${path} is not sent again to who holds it`, async ({ request }) => {
    const first = await request.get(path);
    const { etag = '', 'cache-control': control } = first.headers();
    expect(etag).toMatch(/^W\/"[\w-]{20,}"$/);
    expect(control).toBe(path.startsWith('/api/') ? 'public, no-cache' : 'private, no-cache');
    const second = await request.get(path, { headers: { 'If-None-Match': etag } });
    expect(second.status()).toBe(304);
    expect(second.headers().etag).toBe(etag);
    expect(await second.body()).toHaveLength(0);
    const other = await request.get(path, { headers: { 'If-None-Match': 'W/"other"' } });
    expect(other.status()).toBe(200);
    expect(await other.text()).toBe(await first.text());
  });
}

test('different views have different tags', async ({ request }) => {
  const tag = async (query: string) => (await request.get(`/api/events?${query}`)).headers().etag;
  expect(await tag('country=JPN')).not.toBe(await tag('country=CHN'));
});

test('a page sent from memory is the same in every language and colour that it was asked for in', async ({
  request,
}) => {
  const page = async (headers: Record<string, string>) => (await request.get('/about', { headers })).text();
  const chinese = { 'Accept-Language': 'zh-TW' };
  for (let i = 0; i < 2; i += 1) {
    expect(await page({ 'Accept-Language': 'en' })).toContain('<html lang="en">');
    expect(await page(chinese)).toContain('<html lang="zh-Hant">');
    expect(await page({ ...chinese, Cookie: 'theme=dark; language=en' })).toContain(
      '<html lang="en" data-theme="dark">',
    );
  }
});

test('a page sent from memory bears no nonce, and its own scripts run', async ({ page, request }) => {
  for (let i = 0; i < 2; i += 1) {
    const answer = await request.get('/sources');
    expect(answer.headers()['content-security-policy']).toMatch(/script-src 'self'( 'sha256-[\w+/]{43}=')+;/);
    expect(await answer.text()).not.toMatch(/nonce="[^"]/);
    await page.goto('/sources');
    await page.getByRole('link', { name: 'About' }).click();
    await expect(page).toHaveURL('/about');
  }
});

test('what somebody writes into cookies and targets changes nothing for others', async ({ request }) => {
  const english = { 'Accept-Language': 'en' };
  const page = async (path: string, headers: Record<string, string>) =>
    (await request.get(path, { headers })).text();
  for (const cookie of [
    'language=zh%2DHant; theme=d%61rk',
    'language=en; language=zh-Hant',
    'theme=light; theme=dark',
  ])
    await page('/contradictions', { ...english, Cookie: cookie });
  await page('/contradictions', { ...english, 'X-Forwarded-Proto': 'javascript', 'X-Forwarded-Host': '<b>' });
  await page('/contradictions', { ...english, 'Sec-Fetch-Dest': 'image', 'X-Middleware-Prefetch': '1' });
  expect(await page('/contradictions', english)).toContain('<html lang="en"><head>');
});

test('an address with something added to it is the same page', async ({ request }) => {
  const etag = async (path: string) => (await request.get(path)).headers().etag;
  expect(await etag('/sources?u=1')).toBe(await etag('/sources'));
  expect(await etag('/sources/000_8ba0f58d5e402f01?u=1&view=raw')).toBe(
    await etag('/sources/000_8ba0f58d5e402f01?view=raw'),
  );
});
