import type { Page } from '@playwright/test';
import { isClean } from './is-clean';
import { PAPER } from './paper';
import { pdfPages } from './pdf-text';
import { expect, test } from './test';

/** A letter for which the font tells no character comes back as one without meaning. */
const holds = (paper: string, text: string): boolean =>
  new RegExp(
    [...squeezed(text)].map((letter) => `[${letter.replace(/[\\\]^-]/, '\\$&')}\0]`).join(''),
    'u',
  ).test(paper);

const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** What the page is on A4, upright and across, without white space. */
async function papers(page: Page): Promise<string[]> {
  const upright = await pdfPages(await page.pdf({ format: 'A4' }));
  const across = await pdfPages(await page.pdf({ format: 'A4', landscape: true }));
  expect(upright.length).toBeGreaterThan(0);
  return [upright.join(''), across.join('')];
}

interface Listed {
  matching: number;
  events: { id: string; titleEn: string; titleZh: string; isKey: boolean }[];
}

const VIEWS = [
  ['what stands out', '', 'show=key'],
  ['all events', 'show=all', 'show=all'],
  [
    'a filtered view',
    'country=JPN&from=2002-01-01&to=2005-12-31',
    'country=JPN&from=2002-01-01&to=2005-12-31',
  ],
  ['the latest first', 'show=all&sort=latest', 'show=all&sort=latest'],
] as const;

for (const [name, query, asked] of VIEWS)
  test(`${name}: the page for paper has every event of the view, in its order`, { tag: '@desktop' }, async ({
    page,
    request,
  }) => {
    const { matching, events }: Listed = await (await request.get(`/api/events?${asked}`)).json();
    await page.goto(`/print?${query}`);
    await expect(page.getByText(`${matching} events`, { exact: false }).first()).toBeVisible();
    const rows = page.locator('.paper-list > li');
    await expect(rows).toHaveCount(matching);
    expect(
      await rows
        .locator('a[href^="/events/"]')
        .evaluateAll((links) =>
          links.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(8) ?? '')),
        ),
    ).toEqual(events.map(({ id }) => id));
    await expect(rows.locator('strong')).toHaveCount(events.filter(({ isKey }) => isKey).length);
    await expect(page.locator('.told-notes li')).toHaveCount(matching);
    for (const text of await papers(page)) {
      for (const { titleEn } of events) expect(text).toContain(squeezed(titleEn));
      expect(text).not.toContain('Contradictions');
      expect(text).not.toContain('Backtothetimeline');
    }
  });

test('its notes are the citations that are copied', { tag: '@desktop' }, async ({ page, request }) => {
  await page.goto('/print?country=JPN&kind=talks');
  const [first] = (await (await request.get('/api/events?country=JPN&kind=talks')).json()).events;
  const { evidence } = await (await request.get(`/api/events/${encodeURIComponent(first.id)}`)).json();
  const told = await page.locator('#note-1 [data-citation]').allTextContents();
  const copied = await Promise.all(
    evidence.slice(0, 10).map(async ({ mentionId }: { mentionId: string }) => {
      const address = `/api/citations/${encodeURIComponent(mentionId)}?style=chicago-note&locale=en`;
      return (await (await request.get(address)).json()).text;
    }),
  );
  expect(told).toEqual(copied);
});

test('on paper nothing is wider than the page, and the picture is on one', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('/print?show=all');
  await page.emulateMedia({ media: 'print' });
  // A4 without its margins, at 96 dots an inch.
  for (const [width, height] of [
    [688, 1017],
    [1017, 688],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const box = await page.locator('.paper-picture').boundingBox();
    expect(box?.height ?? Infinity).toBeLessThan(height);
    const labels = await page
      .locator('.paper-picture text')
      .evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      );
    for (const [left = -1, right = Infinity] of labels) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
  }
});

test('the ordinary page prints the whole list, and says where the page for paper is', {
  tag: '@desktop',
}, async ({ page, request }) => {
  const { matching, events }: Listed = await (await request.get('/api/events?show=all')).json();
  await page.goto('/?show=all');
  // A list of this length is fetched whole by and by.
  await expect(async () => {
    const [upright = ''] = await papers(page);
    for (const { titleEn } of events) expect(upright).toContain(squeezed(titleEn));
    expect(upright).toContain('/print?show=all');
    expect(upright).toContain(`Showing${matching}of`);
    expect(upright).not.toContain('Contradictions');
  }).toPass({ timeout: 120_000 });
});

test('the dialog leads from the view to its page for paper', async ({ page }) => {
  await page.goto('/?country=JPN&kind=talks');
  await page.getByRole('button', { name: 'Share' }).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^For paper/ })
    .click();
  await expect(page).toHaveURL(/\/print\?country=JPN&kind=talks/);
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the timeline' }).click();
  await expect(page).toHaveURL(/\/\?country=JPN&kind=talks/);
});

test('the rounds, an event and a document print whole', { tag: '@desktop' }, async ({ page, request }) => {
  await page.goto('/rounds');
  const lines = await page.locator('table.matrix a.round-words').allTextContents();
  for (const text of await papers(page)) {
    for (const round of [1, 2, 3, 4]) expect(text.split(`Round${round}`).length).toBeGreaterThan(6);
    for (const line of lines) expect(holds(text, line), line).toBe(true);
  }
  const id = 'six-party-talks-round-4';
  const { evidence } = await (await request.get(`/api/events/${id}`)).json();
  await page.goto(`/events/${id}`);
  for (const text of await papers(page)) {
    for (const { words } of evidence) expect(holds(text, words), words).toBe(true);
    expect(text).not.toContain('Readinthedocument');
  }
  await page.goto(`/sources/${PAPER}`);
  const blocks = await page.locator('.reading-block').count();
  expect(blocks).toBeGreaterThan(100);
  const last = (await page.locator('.reading-block').last().textContent()) ?? '';
  for (const text of await papers(page)) {
    expect(text).toContain(squeezed(last).slice(0, 12));
    expect(text).not.toContain('Itsverbonlydescribesanoun');
  }
});

for (const locale of ['en-GB', 'zh-TW'])
  test.describe(locale, () => {
    test.use({ locale });

    test('the page for paper fits the screen, and axe finds nothing', async ({ page }) => {
      await page.goto('/print');
      await expect(page.locator('.paper-list > li').first()).toBeVisible();
      const { scroll, width } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: innerWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(width);
      await isClean(page);
    });
  });

test('a view without events says so, and so does a filter that nobody knows', async ({ page }) => {
  await page.goto('/print?q=nothing-of-the-kind&country=XXX');
  await expect(page.getByText('No event fits.')).toBeVisible();
  await expect(page.getByRole('alert').first()).toBeVisible();
});
