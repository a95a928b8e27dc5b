import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { isClean } from './is-clean';
import { pdfPages } from './pdf-text';
import { expect, test } from './test';

const VIEW = 'country=JPN&from=2002-01-01&to=2005-12-31';

interface Listed {
  matching: number;
  events: { id: string; titleEn: string; titleZh: string; isKey: boolean; contradicted: boolean }[];
}

const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

for (const [locale, title, note, tag] of [
  ['en-GB', 'titleEn', 'Note 1', '@desktop'],
  ['zh-TW', 'titleZh', '註 1', '@phone'],
] as const)
  test.describe(locale, () => {
    test.use({ locale });

    test('a view reads as a story: every event once, linked, with its note', { tag }, async ({
      page,
      request,
    }) => {
      const { matching, events }: Listed = await (await request.get('/api/events?show=all')).json();
      await page.goto('/story?show=all');
      const links = page.locator('.story a[href^="/events/"]');
      await expect(links).toHaveCount(matching);
      const told = await links.evaluateAll((all) =>
        all.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(8) ?? '')),
      );
      expect(told.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      const key = events.filter(({ isKey }) => isKey);
      await expect(page.locator('.story p:not(.told-others)')).toHaveCount(key.length);
      const text = squeezed((await page.locator('.story').textContent()) ?? '');
      for (const event of events) expect(text).toContain(squeezed(event[title]));
      await expect(page.locator('.told-notes li')).toHaveCount(matching);
      await page.getByRole('link', { name: note, exact: true }).click();
      await expect(page.locator('#note-1')).toBeInViewport();
      await isClean(page);
      const { scroll, width } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: innerWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(width);
    });

    test('its notes are the citations that are copied', { tag: '@desktop' }, async ({ page, request }) => {
      await page.goto(`/story?${VIEW}`);
      const first = page.locator('.story a[href^="/events/"]').first();
      const id = (await first.getAttribute('href'))?.slice(8) ?? '';
      const { evidence } = await (await request.get(`/api/events/${id}`)).json();
      const copied = await Promise.all(
        evidence.slice(0, 10).map(async ({ mentionId }: { mentionId: string }) => {
          const address = `/api/citations/${encodeURIComponent(mentionId)}?style=chicago-note&locale=${locale === 'zh-TW' ? 'zh-Hant' : 'en'}`;
          return (await (await request.get(address)).json()).text;
        }),
      );
      expect(await page.locator('#note-1 [data-citation]').allTextContents()).toEqual(copied);
    });
  });

test('it says which dates are inferred and how, and where documents disagree', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  const { events }: Listed = await (await request.get('/api/events?show=key')).json();
  await page.goto('/story');
  const sentences = page.locator('.story p');
  await expect(sentences.filter({ hasText: '(inferred)' }).first()).toBeVisible();
  await expect(page.locator('.told-notes li').filter({ hasText: 'The date is inferred.' })).toHaveCount(
    await sentences.filter({ hasText: '(inferred)' }).count(),
  );
  await expect(page.locator('.told-notes li').filter({ hasText: 'Disputed.' })).toHaveCount(
    events.filter(({ contradicted }) => contradicted).length,
  );
});

test('it is had as Markdown and as a Word document with footnotes', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  const { matching, events }: Listed = await (await request.get(`/api/events?${VIEW}`)).json();
  await page.goto(`/story?${VIEW}`);
  const told = await page.locator('.told-notes [data-citation]').allTextContents();
  const hrefOf = async (name: string) => (await page.getByRole('link', { name }).getAttribute('href')) ?? '';

  const markdown = await request.get(await hrefOf('Markdown'));
  expect(markdown.headers()['content-disposition']).toBe('attachment; filename="story.md"');
  const text = (await markdown.text()).replace(/\\([^\w\s])/g, '$1');
  expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(matching);
  for (const citation of told) expect(text).toContain(citation);

  const word = await request.get(await hrefOf('Word (DOCX)'));
  expect(word.headers()['content-type']).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  const file = await word.body();
  const notes = strFromU8(unzipSync(new Uint8Array(file))['word/footnotes.xml'] ?? new Uint8Array());
  // Word's own two part the notes from the text.
  expect(notes.match(/<w:footnote /g)).toHaveLength(matching + 2);
  const { value } = await mammoth.extractRawText({ buffer: file });
  for (const { titleEn } of events) expect(value).toContain(titleEn);
  const html = (await mammoth.convertToHtml({ buffer: file })).value.replaceAll('&amp;', '&');
  for (const citation of told) expect(html).toContain(citation);
});

test('the dialogs lead to it, and offer its files', async ({ page }) => {
  await page.goto(`/?${VIEW}`);
  await page.getByRole('button', { name: 'Export' }).click();
  const bar = page.getByRole('region', { name: 'Export' });
  await expect(bar.getByRole('link', { name: 'Word (DOCX)' })).toHaveAttribute(
    'href',
    /\/api\/story\?country=JPN.*format=docx/,
  );
  await page.getByRole('button', { name: 'Share' }).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^As a story/ })
    .click();
  await expect(page).toHaveURL(/\/story\?country=JPN/);
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
});

test('it prints, without what stands on the screen alone', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/story');
  const text = (await pdfPages(await page.pdf({ format: 'A4' }))).join('');
  for (const clause of await page.locator('.story a.link').allTextContents())
    expect(text).toContain(squeezed(clause));
  expect(text).not.toContain('Backtothetimeline');
});
