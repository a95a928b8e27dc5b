import { findEvent, SECOND_WITHDRAWAL } from './find-event';
import { expect, test } from './test';

test('the list comes first, the timeline is a tap away', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('a[data-event]').first()).toBeVisible();
  await expect(page.locator('.is-labelled .mark-button').first()).toBeHidden();
  await page.getByRole('button', { name: 'Timeline' }).tap();
  await expect(page.locator('.is-labelled .mark-button').first()).toBeVisible();
  await expect(page.locator('a[data-event]').first()).toBeHidden();
  await page.getByRole('button', { name: 'Zoom in', exact: true }).tap();
  await expect(page).toHaveURL(/view=timeline.*from=/);
});

test('an event fills the screen and closes again', async ({ page, request }) => {
  const event = await findEvent(request, SECOND_WITHDRAWAL);
  await page.goto('/?from=2003-01-01&to=2003-01-31');
  await page.locator(`a[data-event="${event.id}"]`).tap();
  const opened = page.getByRole('complementary', { name: 'Chosen event' });
  await expect(opened.getByRole('heading', { level: 2 })).toHaveText(event.titleEn);
  expect((await opened.boundingBox())?.width).toBe(390);
  await opened.getByRole('button', { name: 'Close' }).tap();
  await expect(opened).toBeHidden();
});

test('the filters open as a sheet from below', async ({ page }) => {
  await page.goto('/');
  await page.locator('summary', { hasText: 'Status' }).tap();
  await page.getByRole('checkbox', { name: /^planned/ }).tap();
  await expect(page).toHaveURL('/?status=planned');
});

for (const path of [
  '/',
  '/?view=timeline',
  '/?country=CHN&name=npt&q=test',
  '/names',
  '/names/PRK',
  '/sources',
  '/rounds',
  '/contradictions',
  '/embed?country=CHN&view=timeline',
  '/about',
]) {
  test(`${path} fits the screen`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}
