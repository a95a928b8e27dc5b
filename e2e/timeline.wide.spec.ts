import { eventsOf } from './find-event';
import { openTimeline } from './open-timeline';
import { expect, test } from './test';

const showing = 'Showing';

test('what the timeline draws and counts is what the list has', async ({ page, request }) => {
  await openTimeline(page, '/?lanes=none');
  const [total] = /\d+/.exec((await page.locator('.lane-count').nth(1).textContent()) ?? '') ?? [];
  expect(Number(total)).toBe((await eventsOf(request)).length);
  await expect(page.locator('.drawn')).toHaveText(/^\d+ of \d+ events in the window/);
});

test('a preset leads to a round, and the list follows', async ({ page }) => {
  await openTimeline(page, '/');
  await page.locator('summary', { hasText: 'Go to' }).click();
  await page.getByRole('button', { name: /^Round 2/ }).click();
  await expect(page).toHaveURL(/from=2004-02-\d\d&to=2004-03-\d\d/);
  await expect(page.getByRole('status').filter({ hasText: showing })).not.toHaveText(/^Showing (\d+) of \1 /);
});

test('the window is drawn and moved on the strip, by mouse and by keyboard', async ({ page }) => {
  await openTimeline(page, '/');
  const strip = page.getByRole('group', { name: 'Window over the whole time' });
  const start = strip.getByRole('slider', { name: 'Start of the window' });
  const before = await start.getAttribute('aria-valuetext');
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(page).toHaveURL(/from=/);
  const { x = 0, y = 0, width = 0, height = 0 } = (await strip.boundingBox()) ?? {};
  await page.mouse.move(x + width * 0.97, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.9, y + height / 3, { steps: 5 });
  await page.mouse.up();
  await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '');
});

test('the axis speaks the calendar of the Republic of China', async ({ page }) => {
  await openTimeline(page, '/?from=2003-01-01&to=2005-12-31');
  await page.getByRole('checkbox', { name: /民國/ }).check();
  await expect(page).toHaveURL(/calendar=roc/);
  const years = page.locator('.vis-text:not(.vis-measure)');
  await expect(years.filter({ hasText: /^9[2-4] Minguo/ }).first()).toBeAttached();
});

test('a disputed event shows all its dates while it is touched', async ({ page, request }) => {
  const [event] = await eventsOf(request, '?contradicted=yes');
  await page.goto(`/?contradicted=yes&event=${encodeURIComponent(event?.id ?? '')}`);
  await expect(page.locator('.is-alternative-date').first()).toBeAttached();
  await expect(page.locator('.alternative-date-label').first()).toHaveText(/dated/);
  await expect(page.getByRole('heading', { name: 'Where the documents disagree' })).toBeVisible();
});

test('a long list keeps only some lines in the page, and End leads to the last', async ({ page }) => {
  await openTimeline(page, '/?show=all');
  const rows = page.locator('a[data-event]');
  await rows.first().focus();
  expect(await rows.count()).toBeLessThan(110);
  const size = Number(await page.locator('li[aria-setsize]').first().getAttribute('aria-setsize'));
  // Of what is loaded, and then of what comes: each time the last one that there is has the focus.
  const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.ariaPosInSet);
  let last = 1;
  while (last < size) {
    await page.keyboard.press('End');
    await expect.poll(async () => Number(await focused())).toBeGreaterThan(last);
    last = Number(await focused());
    if (last < size) await expect(page.locator('a[data-event]').last()).not.toBeFocused();
  }
  await expect(page.locator(`li[aria-posinset="${size}"]`)).toBeVisible();
  expect(await rows.count()).toBeLessThan(110);
});

test('the list is sorted as asked, and stays so', async ({ page }) => {
  await openTimeline(page, '/');
  await page.getByLabel('Sort').selectOption('passages');
  await expect(page).toHaveURL(/sort=passages/);
  await expect(page.locator('a[data-event]').first()).toContainText(/\d+ passages/);
  await page.reload();
  await expect(page.getByLabel('Sort')).toHaveValue('passages');
});

test('the keys are shown by ? and put away by Escape', async ({ page }) => {
  await openTimeline(page, '/');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});

test('an event names related ones and has a picture of its own', async ({ page, request }) => {
  const event = (await eventsOf(request, '?country=PRK&country=JPN&match=all'))[3];
  await page.goto(`/events/${encodeURIComponent(event?.id ?? '')}`);
  await expect(page.getByRole('heading', { name: 'The same parties near in time' })).toBeVisible();
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await request.get(new URL(picture ?? '').pathname);
  expect(answer.headers()['content-type']).toBe('image/png');
  expect((await answer.body()).length).toBeGreaterThan(5000);
});

test('chosen events, or the whole list, come as files', async ({ page, request }) => {
  const shown = await eventsOf(request, '?country=JPN');
  await openTimeline(page, '/?country=JPN');
  const name = 'Export';
  const csv = page.getByRole('region', { name }).getByRole('link', { name: 'CSV' });
  const lines = async () => {
    const answer = await request.get((await csv.getAttribute('href')) ?? '');
    return (await answer.text()).trimEnd().split('\r\n').length - 1;
  };
  await page.getByRole('button', { name }).click();
  await expect.poll(lines).toBe(shown.length);
  await page.locator('a[data-event]').nth(1).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page
    .getByRole('checkbox', { name: /^Choose/ })
    .first()
    .check();
  await expect(page.getByText('3 events chosen')).toBeVisible();
  await expect.poll(lines).toBe(3);
  await page.keyboard.press('Tab');
  await expect(page.locator('a[data-event]').first()).toBeFocused();
  await page.getByRole('button', { name: 'Choose none' }).click();
  await expect.poll(lines).toBe(shown.length);
});

test('the counts are those of the window, also where an event out of view is opened', async ({
  page,
  request,
}) => {
  const far = (await eventsOf(request)).find(({ earliest }) => earliest > '0001');
  await openTimeline(page, '/?show=all');
  await expect(page.locator('.drawn')).toHaveText(/^\d+ of \d+ events in the window/);
  const before = (await page.locator('.drawn').textContent()) ?? '';
  await page.locator(`a[data-event="${far?.id}"]`).click();
  await expect(page.locator('.is-selected').first()).toBeVisible();
  await expect(page.locator('.drawn')).not.toHaveText(before);
  await expect(page.getByRole('button', { name: /earlier/ })).toHaveCount(0);
  expect(far?.id).toBe(await page.locator('a[data-event][aria-current="true"]').getAttribute('data-event'));
});
