import { eventsOf } from './find-event';
import { expect, test } from './test';

for (const [words, alike] of [
  ['核武', '核武'],
  ['DPRK', 'North Korea'],
  ['平壤', 'Pyongyang'],
  ['帄壤', '平壤'],
  ['訪問 日本', '访问 日本'],
] as const) {
  test(`${words} finds what ${alike} finds`, async ({ request }) => {
    const query = (text: string) => `?q=${encodeURIComponent(text)}`;
    const found = await eventsOf(request, query(words));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan((await eventsOf(request)).length);
    if (words === 'DPRK' || words === '平壤') return;
    const ids = found.map(({ id }) => id);
    expect((await eventsOf(request, query(alike))).map(({ id }) => id)).toEqual(ids);
  });
}

test('the search is in the address, marks what it found, and is cleared', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: /^Search/ });
  await expect(box).toBeFocused();
  await box.fill('核武');
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('核武')}`);
  await expect(page.locator('a[data-event] mark').first()).toHaveText(/核武/);
  // On a phone the suggestions lie over the other filters until they are shut.
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Clear 1 filter' }).click();
  await expect(box).toHaveValue('');
  await expect(page).toHaveURL('/');
});

test('a word in another language marks the name that stands there', async ({ page }) => {
  await page.goto('/?q=DPRK');
  await expect(page.locator('a[data-event] mark').first()).toHaveText(/North Korea|北韓|朝鮮|DPRK/);
});

test('what tells no event stands below the events, with the way to its place', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('懸崖外交')}`);
  const below = page.getByRole('region', { name: 'Elsewhere in the documents: 4 passages' });
  await expect(below.locator('mark').first()).toHaveText('懸崖外交');
  await below.getByRole('link').nth(1).click();
  await expect(page.locator('#passage')).toContainText('懸崖外交');
});

test('each hit says why it is found, the best first; another order can be chosen', async ({ page }) => {
  await page.goto('/?q=Koizumi');
  await expect(page.locator('a[data-event]').first()).toContainText('Name: Koizumi Junichiro');
  const order = page.getByLabel('Sort');
  await expect(order).toHaveValue('relevance');
  await order.selectOption('earliest');
  await expect(page).toHaveURL(/sort=earliest/);
  await page.goto('/');
  await expect(order.locator('option', { hasText: 'Best match' })).toHaveCount(0);
});

test('a name written wrongly is offered', async ({ page }) => {
  await page.goto('/?q=Koizmi');
  await page.getByRole('link', { name: 'Koizumi Junichiro' }).click();
  await expect(page).toHaveURL('/?name=koizumi-junichiro');
  await expect(page.locator('a[data-event]').first()).toBeVisible();
});

test('two countries, any and all, and in a role', async ({ page, request }) => {
  const any = await eventsOf(request, '?country=JPN&country=KOR');
  const all = await eventsOf(request, '?country=JPN&country=KOR&match=all');
  const acting = await eventsOf(request, '?country=JPN&role=actor');
  expect(all.every(({ countries }) => countries.includes('JPN') && countries.includes('KOR'))).toBe(true);
  expect(all.length).toBeLessThan(any.length);
  expect(acting.length).toBeLessThan((await eventsOf(request, '?country=JPN')).length);
  await page.goto('/?country=JPN&country=KOR');
  const status = page.getByRole('status').filter({ hasText: 'Showing' });
  await expect(status).toHaveText(new RegExp(`^Showing ${any.length} of`));
  await page.getByLabel('All chosen countries').check();
  await expect(page).toHaveURL(/match=all/);
  await expect(status).toHaveText(new RegExp(`^Showing ${all.length} of`));
});
