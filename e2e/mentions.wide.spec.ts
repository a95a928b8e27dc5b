import type { APIRequestContext } from '@playwright/test';
import type { EventDetail } from '@/lib/queries/event-view';
import type { SourceSummary } from '@/lib/queries/source-view';
import { eventsOf } from './find-event';
import { expect, test } from './test';

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** The passages of all events, with their links and quotes. */
async function passagesOf(request: APIRequestContext): Promise<EventDetail['evidence']> {
  const passages: EventDetail['evidence'] = [];
  for (const { id } of await eventsOf(request)) {
    const event: EventDetail = await (await request.get(`/api/events/${encodeURIComponent(id)}`)).json();
    passages.push(...event.evidence);
  }
  return passages;
}

/** Whether all characters of one text stand in another, in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Every link draws a page anew, so that of some only every so many are asked for. The raw view only cuts the file at the link's offsets. */
const ONE_IN = { raw: 6, reading: 3 } as const;

for (const view of ['raw', 'reading'] as const) {
  test(`a mention's link marks its quote in the ${view} view`, async ({ page, request }) => {
    test.setTimeout(1_800_000);
    const { sources }: { sources: SourceSummary[] } = await (await request.get('/api/sources')).json();
    const passages = await passagesOf(request);
    expect(passages).toHaveLength(sources.reduce((sum, { mentions }) => sum + mentions, 0));
    let cut = 0;
    for (const { id } of sources) {
      const raw = await (await request.get(`/api/sources/${id}?format=text`)).text();
      const all = passages.filter(({ document }) => document.id === id);
      const own = all.filter((_, i) => i % ONE_IN[view] === 0);
      expect(own.length, id).toBeGreaterThan(0);
      await page.goto(`/sources/${id}?view=${view}`);
      // The pages are read by the browser one after the other, without drawing each of them.
      const marked = await page.evaluate(
        async (hrefs) => {
          const found: { words: string; at: number[]; anchors: number }[] = [];
          for (const href of hrefs) {
            const html = await (await fetch(href)).text();
            const parsed = new DOMParser().parseFromString(html, 'text/html');
            const marks = [...parsed.querySelectorAll<HTMLElement>('mark.target')];
            found.push({
              words: marks.map(({ textContent }) => textContent).join(''),
              at: marks.flatMap(({ dataset }) => (dataset.at ?? '').split(' ').map(Number)),
              anchors: parsed.querySelectorAll('mark#passage').length,
            });
          }
          return found;
        },
        own.map(({ href }) => href.replace('?', `?view=${view}&`)),
      );
      for (const [i, { quote, href, start, end }] of own.entries()) {
        const { words = '', at = [], anchors } = marked[i] ?? {};
        expect(anchors, href).toBe(1);
        if (view === 'raw') expect(words, href).toBe(quote);
        const runs = at.flatMap((length, n) => (n % 2 === 0 ? [[at[n + 1] ?? 0, length] as const] : []));
        expect(runs[0]?.[0], href).toBe(start);
        const [lastStart = 0, lastLength = 0] = runs.at(-1) ?? [];
        expect(lastStart + lastLength, href).toBe(end);
        const offsets = runs.flatMap(([from, length]) => Array.from({ length }, (_, n) => from + n));
        // What is shown stands for these characters one by one; a mended glyph for the one that the file has.
        expect(offsets, href).toHaveLength(words.length);
        const behind = offsets
          .map((from, n) => (/\s/.test(words.charAt(n)) ? '' : raw.charAt(from)))
          .join('');
        expect(behind, href).toMatch(/^\S*$/);
        if (behind === squeezed(quote)) continue;
        cut += 1;
        expect(isWithin(behind, squeezed(quote)), href).toBe(true);
      }
    }
    // A footnote or a page's furniture cuts a sentence here and there: that is the exception.
    if (view === 'reading') expect(cut).toBeLessThan(passages.length / 20);
    else expect(cut).toBe(0);
  });
}
