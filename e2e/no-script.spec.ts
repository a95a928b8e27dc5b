import { findEvent, SECOND_WITHDRAWAL } from './find-event';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

test('without scripts, list, filters, event and document read', async ({ page, request }) => {
  const event = await findEvent(request, SECOND_WITHDRAWAL);
  await page.goto('/?from=2002-12-01&to=2003-02-28');
  await page.getByRole('checkbox', { name: /^North Korea/ }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/country=PRK/);
  await page.locator(`a[data-event="${event.id}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.titleEn);
  await page.getByRole('link', { name: 'Read in the document' }).first().click();
  await expect(page.locator('mark.target').first()).toBeVisible();
});

test('without scripts, the list leads on to its next page', async ({ page }) => {
  await page.goto('/?show=all');
  const first = await page.locator('a[data-event]').first().getAttribute('data-event');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.locator('a[data-event]').first()).toBeVisible();
  await expect(page.locator(`a[data-event="${first}"]`)).toHaveCount(0);
});

test('without scripts, the language can be switched', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('關於資料');
});

test.describe('without scripts', () => {
  test.use({ toleratedErrors: [/status of 404/] });

  test('a page that is not there says so', async ({ page }) => {
    const answer = await page.goto('/events/no-such-event');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'To the timeline' })).toBeVisible();
  });
});
