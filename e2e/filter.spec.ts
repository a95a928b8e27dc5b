import { eventsOf } from './find-event';
import { expect, test } from './test';

const showing = 'Showing';

test('?country=JPN shows the events that concern Japan and only those', async ({ page, request }) => {
  const all = await eventsOf(request);
  const japanese = all.filter(({ countries }) => countries.includes('JPN')).map(({ id }) => id);
  expect(japanese.length).toBeGreaterThan(0);
  expect(japanese.length).toBeLessThan(all.length);
  expect((await eventsOf(request, '?country=JPN')).map(({ id }) => id)).toEqual(japanese);
  await page.goto('/?country=JPN');
  await expect(page.getByRole('checkbox', { name: /^Japan/ })).toBeChecked();
  const listed = () =>
    page.locator('a[data-event]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
  await expect.poll(listed).toEqual(japanese);
});

test('the chip, the address and the back button agree', async ({ page }) => {
  await page.goto('/');
  const status = page.getByRole('status').filter({ hasText: showing });
  const everything = (await status.textContent()) ?? '';
  const japan = page.getByRole('checkbox', { name: /^Japan/ });
  const russia = page.getByRole('checkbox', { name: /^Russia/ });
  await japan.check();
  await expect(page).toHaveURL('/?country=JPN');
  await expect(page.getByText('Filters and search look in all events.')).toBeVisible();
  await expect(status).not.toHaveText(everything);
  const onlyJapan = (await status.textContent()) ?? '';
  await russia.check();
  await expect(page).toHaveURL('/?country=JPN&country=RUS');
  await expect(status).not.toHaveText(onlyJapan);
  await page.goBack();
  await expect(page).toHaveURL('/?country=JPN');
  await expect(russia).not.toBeChecked();
  await expect(japan).toBeChecked();
  await expect(status).toHaveText(onlyJapan);
  await page.getByRole('link', { name: 'Clear 1 filter' }).click();
  await expect(page).toHaveURL('/');
  await expect(status).toHaveText(everything);
});

test('a chip counts what choosing it shows', async ({ page }) => {
  await page.goto('/?country=JPN');
  await page.locator('summary', { hasText: /^Kind$/ }).click();
  const visit = page.getByRole('checkbox', { name: /^Visit/ });
  const count = /\d+/.exec((await visit.locator('..').locator('.sr-only').textContent()) ?? '')?.[0];
  await visit.check();
  await expect(page.getByRole('status').filter({ hasText: showing })).toHaveText(
    new RegExp(`^Showing ${count} of`),
  );
});

test('filters that nothing fits say so and lead back', async ({ page }) => {
  await page.goto('/?q=zzzz&kind=visit');
  await page.getByRole('button', { name: /^Words: zzzz: shows \d+ events$/ }).click();
  await expect(page).toHaveURL('/?kind=visit');
  await expect(page.locator('a[data-event]').first()).toBeVisible();
  await page.goto('/?q=zzzz');
  await expect(page.getByText('No event fits these filters')).toBeVisible();
  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await expect(page.locator('a[data-event]').first()).toBeVisible();
});

test('an address that cannot be understood says what was left out', async ({ page }) => {
  await page.goto('/?kind=party&country=JPN');
  await expect(page.getByRole('alert').filter({ hasText: 'kind' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Japan/ })).toBeChecked();
});

test('a country of which no event tells is left out, and the page says so', async ({ page }) => {
  await page.goto('/?country=ZZZ&country=JPN');
  await expect(page.getByRole('alert').filter({ hasText: 'country' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Japan/ })).toBeChecked();
  await expect(page.locator('a[data-event]').first()).toBeVisible();
});
