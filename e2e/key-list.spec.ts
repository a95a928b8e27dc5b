import type { EventSummary } from '@/lib/queries/event-view';
import { eventsOf } from './find-event';
import { expect, test } from './test';

for (const [locale, words] of [
  [
    'en-US',
    {
      list: 'Which events',
      key: /^Key events \((\d+)\)/,
      all: /^All \((\d+)\)/,
      inAll: /look in all events/,
    },
  ],
  ['zh-TW', { list: '哪些事件', key: /^重要事件（(\d+)）/, all: /^全部（(\d+)）/, inAll: /涵蓋全部事件/ }],
] as const)
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('the list opens on the key events, and all are one click away', async ({ page, request }) => {
      const events = await eventsOf(request);
      const key = events.filter(({ isKey }) => isKey);
      await page.goto('/');
      const choice = page.getByRole('navigation', { name: words.list });
      await expect(choice.getByRole('link', { name: words.key })).toContainText(String(key.length));
      await expect(choice.getByRole('link', { name: words.all })).toContainText(String(events.length));
      const rows = page.locator('a[data-event]');
      await expect(rows.first()).toHaveAttribute('data-event', key[0]?.id ?? '');
      await choice.getByRole('link', { name: words.all }).click();
      await expect(page).toHaveURL('/?show=all');
      await expect(rows.first()).toHaveAttribute('data-event', events[0]?.id ?? '');
      await page.reload();
      await expect(choice.getByRole('link', { name: words.all })).toHaveAttribute('aria-current', 'true');
    });

    test('filters look in all events and say so', async ({ page, request }) => {
      const [first] = await eventsOf(request, '?country=JPN');
      await page.goto('/?country=JPN');
      await expect(page.getByText(words.inAll)).toBeVisible();
      await expect(page.locator('a[data-event]').first()).toHaveAttribute('data-event', first?.id ?? '');
    });
  });

test('the most important comes first where that is asked for, as in the interface', async ({
  page,
  request,
}) => {
  const { events }: { events: EventSummary[] } = await (
    await request.get('/api/events?sort=importance&show=key')
  ).json();
  const importances = events.map(({ importance }) => importance);
  expect(importances).toEqual(importances.toSorted((a, b) => b - a));
  expect(events.every(({ isKey }) => isKey)).toBe(true);
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('importance');
  await expect(page).toHaveURL('/?sort=importance');
  await expect(page.locator('a[data-event]').first()).toHaveAttribute('data-event', events[0]?.id ?? '');
});

test('a line says what this is, and the page of a key event why it stands out', async ({ page, request }) => {
  const [event] = (await eventsOf(request, '?sort=importance')) ?? [];
  await page.goto('/');
  await expect(page.getByText(/^\d+ dated events told in \d+ documents; each opens the words/)).toBeVisible();
  await page.goto(`/events/${encodeURIComponent(event?.id ?? '')}`);
  await expect(page.getByText(/^Key event, 0?\.\d\d of 1: \S+/)).toBeVisible();
});
