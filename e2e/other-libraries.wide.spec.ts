import path from 'node:path';
import { read as parseRis } from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import ICAL from 'ical.js';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { expect, test } from './test';

/** What other people's programs make of the files that this one writes. */

/** What of TimelineJS is looked at. */
interface TimelineJs {
  Timeline: new (
    id: string,
    data: unknown,
    options: object,
  ) => { config: { messages: { errors: string[] }; events: { unique_id: string }[] } | null };
}

test('BibTeX, RIS and CSL-JSON say the same of every document', async ({ request }) => {
  // Records give the address that a proxy names.
  const headers = { 'x-forwarded-host': 'talks.example' };
  const text = async (format: string) =>
    (await request.get(`/api/sources?format=${format}`, { headers })).text();
  const items: CslItem[] = JSON.parse(await text('csl'));
  const { entries, errors } = parseBibtex(await text('bibtex'), { sentenceCase: false });
  // RIS ends its lines with CR LF; this reader knows LF alone.
  const records = parseRis((await text('ris')).replaceAll('\r\n', '\n')) ?? [];
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(items.length);
  expect(records).toHaveLength(items.length);
  for (const [i, { id, title, URL: address, author }] of items.entries()) {
    const names = (Array.isArray(author) ? author : []).map(({ family, given }) => [family, given]);
    const { key, fields = {} } = entries[i] ?? {};
    expect(key).toBe(id);
    expect(fields.title).toBe(title);
    expect(fields.url).toBe(address);
    expect((fields.author ?? []).map(({ lastName, firstName }) => [lastName, firstName])).toEqual(names);
    expect(records[i]?.TI).toEqual([title]);
    expect(records[i]?.UR).toEqual([address]);
    expect((records[i]?.AU ?? []).map(({ last_name, first_name }) => [last_name, first_name])).toEqual(names);
  }
});

test.describe('with fonts from elsewhere, which are not to be had', () => {
  test.use({ toleratedErrors: [/cdn\.knightlab\.com/] });

  test('TimelineJS shows every event', async ({ page, request }) => {
    const timeline = await (await request.get('/api/events?country=JPN&format=timelinejs')).json();
    // Whether or not there is a network, and however slow it is.
    await page.route(/cdn\.knightlab\.com/, (route) => route.abort());
    // A page without the app's policy: what TimelineJS does there is its own affair.
    await page.goto('about:blank');
    await page.setContent('<div id="timeline" style="width: 900px; height: 500px"></div>');
    await page.addScriptTag({
      path: path.resolve('node_modules/@knight-lab/timelinejs/dist/js/timeline.js'),
    });
    const shown = await page.evaluate(async (data) => {
      const { TL } = globalThis as unknown as { TL: TimelineJs };
      const timeline = new TL.Timeline('timeline', data, {});
      while (timeline.config === null) await new Promise((resolve) => setTimeout(resolve, 50));
      const { messages, events } = timeline.config;
      return { faults: messages.errors, ids: events.map(({ unique_id }) => unique_id) };
    }, timeline);
    expect(shown.faults).toEqual([]);
    expect(shown.ids).toEqual(timeline.events.map(({ unique_id }: { unique_id: string }) => unique_id));
  });
});

test('the calendar is one, with every event on its days', async ({ request }) => {
  const text = await (await request.get('/api/events?country=JPN&format=ics')).text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const { events } = await (await request.get('/api/events?country=JPN')).json();
  const found = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(found).toHaveLength(events.length);
  for (const [i, event] of found.entries()) {
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe(events[i].earliest);
    expect(event.summary).toContain(events[i].titleEn);
  }
});
