import { expect, test } from './test';

test.describe('a wrong parameter', () => {
  for (const [query, name] of [
    ['kind=party', 'kind'],
    ['from=2003-02-29', 'from'],
    ['country=%3Cscript%3E', 'country'],
    ['country=XX', 'country'],
    ['document=nonsense', 'document'],
    ['participant=nobody', 'participant'],
    [
      `match=all&${'country=JPN&'.repeat(3)}${Array.from({ length: 800 }, (_, i) => `country=C${i}`).join('&')}`,
      'country',
    ],
  ] as const) {
    test(`${query.slice(0, 40)} gets a problem that names it`, async ({ request }) => {
      const answer = await request.get(`/api/events?${query}`);
      expect(answer.status()).toBe(400);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
      expect((await answer.json()).title).toContain(`"${name}"`);
    });
  }
});

test('an unknown event is a problem too', async ({ request }) => {
  const answer = await request.get('/api/events/no-such-event');
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
});

test('a page names its twin in JSON', async ({ page, request }) => {
  await page.goto('/?country=JPN&lanes=kind');
  const twin = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href');
  const { matching } = await (await request.get(twin ?? '')).json();
  await expect(page.getByRole('status').filter({ hasText: 'Showing' })).toHaveText(
    new RegExp(`^Showing ${matching} of`),
  );
});

test('every answer carries the security headers', async ({ request }) => {
  for (const path of ['/', '/sources', '/api/events']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['content-security-policy'], path).toMatch(/script-src 'self'( 'sha256-\S+'| 'nonce-\S+')/);
  }
});

test('an address that cannot be decoded is refused, by a page or by a problem', async ({ request }) => {
  for (const path of [
    '/events/%E0%A4%A',
    '/sources/%ff',
    '/api/events/%E0%A4%A',
    '/api/sources/%ff/citation?passage=0-1',
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(400);
    const type = path.startsWith('/api/') ? 'application/problem+json' : 'text/html';
    expect(answer.headers()['content-type'], path).toContain(type);
    expect(answer.headers()['content-security-policy'], path).toContain("default-src 'none'");
  }
});
