import type { EventDetail } from '@/lib/queries/event-view';
import { eventsOf, findEvent, SECOND_WITHDRAWAL } from './find-event';
import { expect, test } from './test';

const squeezed = (text: string) => text.replace(/\s+/g, '');

test('from an event to exactly its words in the document', async ({ page, request }) => {
  const { id } = await findEvent(request, SECOND_WITHDRAWAL);
  const event: EventDetail = await (await request.get(`/api/events/${id}`)).json();
  const quote = event.evidence[0]?.quote ?? '';
  await page.goto(`/events/${id}`);
  await page.getByRole('link', { name: 'Read in the document' }).first().click();
  const marked = page.locator('mark.target');
  await expect(marked.first()).toBeInViewport();
  expect((await marked.allTextContents()).join('')).toBe(squeezed(quote));
  await page.getByRole('link', { name: 'Raw file' }).click();
  await expect(page).toHaveURL(/view=raw/);
  await expect(marked.first()).toBeInViewport();
  expect((await marked.allTextContents()).join('')).toBe(quote);
});

test('every passage of every round opens with its words marked', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  test.slow();
  for (const { id, round } of await eventsOf(request, '?kind=talks')) {
    if (round === null) continue;
    const event: EventDetail = await (await request.get(`/api/events/${id}`)).json();
    for (const { href, quote } of event.evidence) {
      await page.goto(href.replace('?', '?view=raw&'), { waitUntil: 'commit' });
      await expect(page.locator('#passage'), href).toBeAttached();
      expect((await page.locator('mark.target').allTextContents()).join(''), href).toBe(quote);
    }
  }
});

test('a link whose words have changed says so and marks nothing', async ({ page, request }) => {
  const { id } = await findEvent(request, SECOND_WITHDRAWAL);
  const event: EventDetail = await (await request.get(`/api/events/${id}`)).json();
  const href = event.evidence[0]?.href ?? '';
  await page.goto(href.replace(/hash=[0-9a-f]+/, 'hash=00000000'));
  await expect(page.getByRole('alert').filter({ hasText: 'has changed since' })).toBeVisible();
  await expect(page.locator('mark.target')).toHaveCount(0);
});

test('a place that the document has not got', async ({ page, request }) => {
  const { documents } = await findEvent(request, SECOND_WITHDRAWAL);
  await page.goto(`/sources/${documents[0]}?passage=99999990-99999999`);
  await expect(page.getByRole('alert').filter({ hasText: 'no such place' })).toBeVisible();
});

test('a link that has lost its end scrolls to the words all the same', async ({ page, request }) => {
  const { id } = await findEvent(request, SECOND_WITHDRAWAL);
  const event: EventDetail = await (await request.get(`/api/events/${id}`)).json();
  await page.goto((event.evidence[0]?.href ?? '').replace('#passage', ''));
  await expect(page.locator('mark.target').first()).toBeInViewport();
});
