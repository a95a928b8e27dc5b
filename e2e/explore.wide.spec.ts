import { findEvent, SECOND_WITHDRAWAL } from './find-event';
import { openTimeline } from './open-timeline';
import { expect, test } from './test';

const panel = 'Chosen event';

test('zooms in, and the list follows', async ({ page }) => {
  await openTimeline(page, '/?show=all');
  const showing = page.getByRole('status').filter({ hasText: 'Showing' });
  await expect(showing).toHaveText(/^Showing (\d+) of \1 events$/);
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect(showing).not.toHaveText(/^Showing (\d+) of \1 events$/);
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(showing).toHaveText(/^Showing (\d+) of \1 events$/);
});

test('opens an event from the list, keeps the view, and closes with Escape', async ({ page, request }) => {
  const event = await findEvent(request, SECOND_WITHDRAWAL);
  await openTimeline(page, '/?from=2003-01-01&to=2003-01-31');
  const row = page.locator(`a[data-event="${event.id}"]`);
  await row.click();
  const opened = page.getByRole('complementary', { name: panel });
  await expect(opened.getByRole('heading', { level: 2 })).toHaveText(event.titleEn);
  await expect(opened.locator('mark')).toContainText('2003年1月10日');
  await expect(page).toHaveURL(new RegExp(`event=${event.id}`));
  await expect(page.locator('.is-selected').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(row).toBeFocused();
});

test('shows how the date is known', async ({ page, request }) => {
  const event = await findEvent(request, SECOND_WITHDRAWAL);
  await page.goto(`/?event=${event.id}`);
  const opened = page.getByRole('complementary', { name: panel });
  await opened.getByText('How we know:').click();
  await expect(opened.getByText('The text gives the day')).toBeVisible();
});

test('opens an event from the timeline, by mouse and by keyboard', async ({ page }) => {
  await openTimeline(page, '/?from=2002-12-01&to=2003-03-01');
  const marks = page.locator('.is-labelled .mark-button');
  await marks.first().click();
  const opened = page.getByRole('complementary', { name: panel });
  await expect(opened).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await marks.first().focus();
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.parentElement?.closest('.vis-group') !== null))
    .toBe(true);
  await page.keyboard.press('Enter');
  await expect(opened).toBeVisible();
  expect(before).toMatch(/, (occurred|planned|claimed|denied|ongoing)$/);
});

test('the arrow keys move through the list', async ({ page }) => {
  await openTimeline(page, '/');
  const rows = page.locator('a[data-event]');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
});

test('a reloaded page shows the same view', async ({ page }) => {
  await page.goto('/?lanes=kind&from=2002-06-01&to=2003-06-30');
  const showing = page.getByRole('status').filter({ hasText: 'Showing' });
  const before = await showing.textContent();
  await expect(page.getByLabel('Lanes by')).toHaveValue('kind');
  await page.reload();
  await expect(showing).toHaveText(before ?? '');
  await expect(page.getByLabel('Lanes by')).toHaveValue('kind');
});

test('the timeline follows the address and the filters', async ({ page }) => {
  await openTimeline(page, '/?from=2003-01-01&to=2003-02-28');
  const axis = page.locator('.vis-text.vis-major:not(.vis-measure)').last();
  await expect(axis).toContainText('2003');
  await page.getByRole('button', { name: /outside the window/ }).click();
  await expect(page).toHaveURL('/');
  await expect(axis).not.toContainText('2003');
});

test('an event that is not there says so', async ({ page }) => {
  await page.goto('/?event=none-such');
  await expect(page.getByText('There is no such event.')).toBeVisible();
});
