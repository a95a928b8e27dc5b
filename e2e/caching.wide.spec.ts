import { expect, test } from './test';

for (const path of [
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
    expect(control).toBe('public, no-cache');
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
