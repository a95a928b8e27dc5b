import { isClean } from './is-clean';
import { markedWords } from './marked-words';
import { expect, test } from './test';

const squeezed = (text: string) => text.replace(/\s+/g, '');

test('the matrix has a cell for every party at every round', async ({ page }) => {
  await page.goto('/rounds');
  const matrix = page.locator('table.matrix');
  await expect(matrix.locator('thead th')).toHaveCount(4);
  await expect(matrix.locator('tbody tr')).toHaveCount(6);
  await expect(matrix.locator('tbody td')).toHaveCount(24);
  await expect(matrix.locator('thead th').nth(2)).toContainText('23–26 June 2004');
  await expect(matrix.locator('thead th').nth(3)).toContainText('Christopher Hill');
  await expect(matrix.getByText('from a table').first()).toBeAttached();
});

test('every line of every cell opens its passage with just its words marked', { tag: '@desktop' }, async ({
  page,
}) => {
  test.slow();
  await page.goto('/rounds');
  const lines = await page
    .locator('table.matrix a.round-words')
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
    );
  expect(lines.length).toBeGreaterThan(100);
  const hrefs = lines.map(({ href }) => href);
  // A footnote that cuts a sentence in the raw text is a block of its own: only the sentence's block is compared.
  const marked = await markedWords(page, hrefs, '.reading-block');
  for (const [i, { href, text }] of lines.entries())
    expect(squeezed(marked[i] ?? ''), href).toBe(squeezed(text));
});

test('a cell that a page break cuts is one line, and each half opens its own place', async ({ page }) => {
  await page.goto('/rounds/countries/RUS');
  const line = page
    .locator('.round-line')
    .filter({ hasText: '考慮各方關切並開展會談；俄羅斯願意為會談作出建設性貢獻。' });
  await expect(line.locator('a.round-words')).toHaveCount(2);
  await line.locator('a.round-words').last().click();
  await expect(page.locator('mark.target').first()).toHaveText(/^談；/);
});

test('every round says where it was held and what came of it', async ({ page }) => {
  await page.goto('/rounds');
  for (const head of await page.locator('table.matrix thead th').all()) {
    await expect(head.getByRole('link', { name: '北京' })).toBeVisible();
    await head.getByText(/^Together, or as the outcome/).click();
    await expect(head.locator('a.round-words').first()).toBeVisible();
  }
});

test('what a former president once held is nobody’s position at a round', async ({ page }) => {
  await page.goto('/rounds/countries/KOR');
  await expect(page.locator('a.round-words').filter({ hasText: /盧泰愚|金大中/ })).toHaveCount(0);
  await expect(page.locator('a.round-words').filter({ hasText: '盧武鉉' }).first()).toBeAttached();
});

test('what stands under a round and tells of later days is of no round', async ({ page }) => {
  await page.goto('/rounds/countries/KOR');
  const beside = page.getByRole('region', { name: 'Of no round' });
  await expect(beside.locator('a.round-words').filter({ hasText: '生死攸關' })).toBeVisible();
});

test('a line can be cited', async ({ page }) => {
  await page.goto('/rounds/countries/USA');
  await page.getByRole('button', { name: 'Copy citation' }).first().click();
  await expect(page.getByTestId('citation')).toContainText('row “美國,” col. “第一輪會談.”');
});

test('a row opens as a story, in which changes of wording stand side by side', async ({ page }) => {
  await page.goto('/rounds');
  await page.getByRole('rowheader').getByRole('link', { name: 'Japan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Japan over the rounds');
  const changed = page.locator('section').filter({ hasText: /^Changed since round/ });
  await expect(changed.first().locator('mark').first()).toBeVisible();
});

test('a column opens as the round, from preparation to aftermath', async ({ page }) => {
  await page.goto('/rounds');
  await page.getByRole('link', { name: 'Round 2', exact: true }).click();
  await expect(page).toHaveURL('/rounds/2');
  await expect(page.getByRole('img', { name: /^Events from/ })).toBeVisible();
  const before = page.getByRole('region', { name: /^Preparation/ });
  await expect(before.getByRole('listitem').first()).toContainText('January 2004');
  await expect(page.getByRole('region', { name: /^Aftermath/ })).toContainText('2004');
});

test('the round as an event tells the acts and the positions at it, and a position can be cited', async ({
  page,
}) => {
  await page.goto('/events/six-party-talks-round-4');
  await expect(page.getByRole('heading', { name: /^At the round: \d+ acts$/ })).toBeVisible();
  const positions = page.getByRole('region', { name: /^\d+ positions$/ });
  await positions
    .locator('summary')
    .filter({ hasText: /^Japan/ })
    .click();
  const line = positions.locator('.round-line').filter({ hasText: '要求重申平壤宣言' });
  await expect(line.getByText('from a table')).toBeVisible();
  await line.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByTestId('citation')).toContainText('row “日本,” col. “第四輪會談.”');
  await line.locator('a.round-words').click();
  await expect(page.locator('mark.target').first()).toBeInViewport();
});

test('no position is an event', async ({ request }) => {
  const { positions } = await (await request.get('/api/positions?conference=six-party-talks')).json();
  expect(positions.length).toBeGreaterThan(80);
  for (const { id, quote, countries, round } of positions) {
    expect(countries.length, id).toBeLessThanOrEqual(6);
    expect([1, 2, 3, 4, null], quote).toContain(round);
  }
  const [first] = positions;
  const one = await (await request.get(`/api/positions/${encodeURIComponent(first.id)}`)).json();
  expect(one).toEqual(first);
  expect((await request.get(`/api/mentions/${encodeURIComponent(first.id)}`)).status()).toBe(200);
});

/** Ids under which words were told as events of their own before, and the words. */
const TO_WORDS = [
  ['2003-08-27-2003-08-29-prk-usa-demand-9b00', '2.堅持要北韓先有行動'],
  ['2003-08-27-2003-08-29-prk-usa-demand-7aae', '美國更進一步明確地要求北韓放棄核武研發'],
  ['2003-08-27-2003-08-29-kor-prk-demand-af9f', '但是金大中也要求北韓'],
] as const;
const TO_EVENTS = [
  ['2003-08-chn-jpn-kor-talks-7031', /\/events\/six-party-talks-round-1$/],
  // The date may be read otherwise by now: the words are the same.
  ['1950-06-chn-prk-conflict-89b5', /\/events\/1950-06.*-89b5$/],
] as const;

test('links to events that are none by themselves any more lead on to where the words stand', async ({
  page,
  request,
}) => {
  for (const [id, words] of TO_WORDS) {
    await page.goto(`/events/${id}`);
    await expect(page).toHaveURL(/\/sources\/.*#passage$/);
    await expect(page.locator('mark.target').first()).toContainText(words.slice(0, 4));
    const json = await request.get(`/api/events/${id}`);
    expect(json.status(), id).toBe(200);
    expect(json.url()).toMatch(/\/api\/(?:positions|sources)\//);
  }
  for (const [id, address] of TO_EVENTS) {
    await page.goto(`/events/${id}`);
    await expect(page).toHaveURL(address);
    const moved = await request.get(`/api/events/${id}?format=csl`, { maxRedirects: 0 });
    expect(moved.status(), id).toBe(301);
    expect(moved.headers().location).toMatch(/^\/api\/events\/.*\?format=csl$/);
  }
});

test('by keyboard: from the matrix to a country and on to a line in its document', async ({ page }) => {
  await page.goto('/rounds');
  await page.getByRole('rowheader').getByRole('link', { name: 'China' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('China over the rounds');
  await page.locator('a.round-words').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.target').first()).toBeInViewport();
});

for (const path of ['/rounds/9', '/rounds/x', '/rounds/countries/ZZZ', '/rounds/1?conference=none']) {
  test.describe(path, () => {
    test.use({ toleratedErrors: [/404/] });
    test('is not found', { tag: '@desktop' }, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404);
    });
  });
}

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-TW' });

  test('the matrix, a country and a round', async ({ page }) => {
    await page.goto('/rounds');
    await expect(page.getByText('出自表格').first()).toBeAttached();
    await page.getByRole('rowheader').getByRole('link', { name: '北韓', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('北韓：各輪立場');
    await page.getByRole('link', { name: '第3輪', exact: true }).click();
    await expect(page.getByText('2004年6月23日至26日').first()).toBeVisible();
  });
});

for (const path of ['/rounds', '/rounds/4', '/rounds/countries/PRK']) {
  test(`${path} fits the screen, and axe finds nothing`, async ({ page }) => {
    await page.goto(path);
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: innerWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    await isClean(page);
  });
}
