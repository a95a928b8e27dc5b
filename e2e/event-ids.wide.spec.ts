import type { APIRequestContext } from '@playwright/test';
import type { EventDetail } from '@/lib/queries/event-view';
import { eventsOf } from './find-event';
import { expect, test } from './test';

/** An event that several passages tell of, with the other ids that lead to it. */
async function oftenTold(request: APIRequestContext): Promise<EventDetail> {
  const events = await eventsOf(request, '?sort=passages');
  const told = events.find(({ round, mentions }) => round === null && mentions > 1);
  return (await request.get(`/api/events/${encodeURIComponent(told?.id ?? '')}`)).json();
}

test('every id that a passage of an event could have given it leads to the event', async ({
  page,
  request,
}) => {
  const { id, alias } = await oftenTold(request);
  expect(alias.length).toBeGreaterThan(0);
  for (const other of alias) {
    const moved = await request.get(`/api/events/${encodeURIComponent(other)}`, { maxRedirects: 0 });
    expect(moved.status(), other).toBe(301);
    expect(moved.headers().location, other).toBe(`/api/events/${encodeURIComponent(id)}`);
  }
  const [other = ''] = alias;
  expect((await request.get(`/events/${encodeURIComponent(other)}`, { maxRedirects: 0 })).status()).toBe(308);
  await page.goto(`/?country=PRK&event=${encodeURIComponent(other)}`);
  await expect(page).toHaveURL(`/?country=PRK&event=${encodeURIComponent(id)}`);
  await expect(page.getByRole('complementary', { name: 'Chosen event' })).toBeVisible();
});

test('what an id says of date, parties and kind may change: where its words stand is enough', async ({
  request,
}) => {
  const { id } = await oftenTold(request);
  const place = /-[0-9a-f]{8}-\d+-[0-9a-f]{4}$/.exec(id)?.[0];
  expect(place).toBeDefined();
  const moved = await request.get(`/api/events/1066-normans-conflict${place}`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([301, `/api/events/${encodeURIComponent(id)}`]);
});
