import { readFile } from 'node:fs/promises';
import type { EventSummary } from '@/lib/queries/event-view';
import { EXPORT_FORMATS } from '@/lib/schema/api-parameters';
import { expect, test } from './test';

const VIEW = 'country=JPN&from=2002-01-01';

test.describe('a filtered view as', () => {
  for (const format of EXPORT_FORMATS) {
    test(`${format} is a file of just these events`, async ({ request }) => {
      const answer = await request.get(`/api/events?${VIEW}&format=${format}`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="events\.[a-z.]+"$/);
      expect(answer.headers()['x-content-type-options']).toBe('nosniff');
      expect(answer.headers()['content-type']).not.toContain('html');
      expect((await answer.text()).length).toBeGreaterThan(100);
    });
  }

  test('CSV, JSON lines, iCalendar and TimelineJS has as many as the view', async ({ request }) => {
    const { matching } = await (await request.get(`/api/events?${VIEW}`)).json();
    const text = async (format: string) => (await request.get(`/api/events?${VIEW}&format=${format}`)).text();
    expect(matching).toBeGreaterThan(0);
    expect((await text('jsonl')).trim().split('\n')).toHaveLength(matching);
    expect((await text('ics')).match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(matching);
    expect(JSON.parse(await text('timelinejs')).events).toHaveLength(matching);
    expect((await text('csv')).match(/\/events\/\S+\r\n/g)).toHaveLength(matching);
  });

  test('CSV is saved by the browser with its byte order mark', async ({ page }) => {
    await page.goto('/api-docs');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate((view) => {
        const link = document.createElement('a');
        link.href = `/api/events?${view}&format=csv`;
        document.body.append(link);
        link.click();
      }, VIEW),
    ]);
    expect(download.suggestedFilename()).toBe('events.csv');
    const bytes = await readFile(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

test('a selection of events is exported as just these', async ({ request }) => {
  const { events }: { events: EventSummary[] } = await (await request.get('/api/events?country=JPN')).json();
  const [first, , third] = events.map(({ id }) => id);
  const query = `event=${encodeURIComponent(`${third},${first}`)}`;
  const lines = (await (await request.get(`/api/events?${query}&format=jsonl`)).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual([first, third]);
  const works = await (await request.get(`/api/events?${query}&format=csl`)).json();
  const told = new Set(events.filter(({ id }) => id === first || id === third).flatMap((e) => e.documents));
  expect(works.map(({ id }: { id: string }) => id)).toEqual([...told].sort());
  expect((await request.get(`/api/events?${query}`)).status()).toBe(400);
});

test('a page of an export is refused, since an export is whole', async ({ request }) => {
  const answer = await request.get('/api/events?format=csv&limit=5');
  expect(answer.status()).toBe(400);
  expect((await answer.json()).title).toContain('"limit"');
});

test('pages of events, one after the other, are all the events once and in order', async ({ request }) => {
  const all: { events: EventSummary[] } = await (await request.get('/api/events?kind=talks')).json();
  const found: string[] = [];
  let cursor = '';
  do {
    const answer = await (await request.get(`/api/events?kind=talks&limit=7${cursor}`)).json();
    found.push(...answer.events.map(({ id }: EventSummary) => id));
    cursor = answer.next === null ? '' : `&cursor=${answer.next}`;
  } while (cursor !== '');
  expect(found).toEqual(all.events.map(({ id }) => id));
  expect(found.length).toBeGreaterThan(7);
});

test('the selectors of an annotation find the words in the raw text', async ({ request }) => {
  const { events }: { events: EventSummary[] } = await (await request.get('/api/events?limit=20')).json();
  for (const { id } of events) {
    const { evidence } = await (await request.get(`/api/events/${id}`)).json();
    const { mentionId, quote } = evidence[0];
    const answer = await request.get(`/api/mentions/${encodeURIComponent(mentionId)}`);
    expect(answer.headers()['content-type']).toContain('profile="http://www.w3.org/ns/anno.jsonld"');
    const { target } = await answer.json();
    const [words, place] = target.selector;
    const raw = [...(await (await request.get(target.source.id)).text())];
    expect(words.exact).toBe(quote);
    expect(raw.slice(place.start, place.end).join('')).toBe(quote);
    expect(raw.slice(0, place.start).join('').endsWith(words.prefix)).toBe(true);
    expect(raw.slice(place.end).join('').startsWith(words.suffix)).toBe(true);
  }
});

test('the whole database is a file of SQLite, and all of it', async ({ request }) => {
  const bytes = await (await request.get('/api/database')).body();
  expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
  const pageSize = bytes.readUInt16BE(16);
  const pages = bytes.readUInt32BE(28);
  expect(bytes.length).toBe(pageSize * pages);
});

test('a search finds two Chinese characters, and either script', async ({ request }) => {
  const count = async (q: string) =>
    (await (await request.get(`/api/search?q=${encodeURIComponent(q)}`)).json()).matching;
  expect(await count('核武')).toBeGreaterThan(0);
  expect(await count('會談')).toBe(await count('会谈'));
  expect(await count('no such words at all')).toBe(0);
});
