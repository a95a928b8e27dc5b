import type { APIRequestContext, Page } from '@playwright/test';
import type { SourceDetail } from '@/lib/queries/source-view';
import { PAPER } from './paper';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const SCRIPT = '000_8ba0f58d5e402f01';
const squeezed = (text: string) => text.replace(/\s+/g, '');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const toolbar = (page: Page) => page.getByRole('region', { name: 'Cite the selected words' });

/** Every mention of a document by the words that are marked for it and where they stand. */
async function mentionsOf(request: APIRequestContext, source: string) {
  const raw = await (await request.get(`/api/sources/${source}?format=text`)).text();
  const detail: SourceDetail = await (await request.get(`/api/sources/${source}`)).json();
  const segments = detail.blocks.flatMap((block) => (block.kind === 'table' ? [] : block.segments));
  return Object.keys(detail.eventOfMention).map((id) => {
    const own = segments.filter(({ marks }) => marks.includes(id));
    const runs = own.flatMap(({ at }) => at.flatMap((_, i) => (i % 2 ? [] : [[at[i] ?? 0, at[i + 1] ?? 0]])));
    const start = runs[0]?.[1] ?? 0;
    const end = (runs.at(-1)?.[0] ?? 0) + (runs.at(-1)?.[1] ?? 0);
    return { text: own.map(({ text }) => text).join(''), quote: raw.slice(start, end), start, end };
  });
}

/** Selects from the first marked character to the last. */
async function selectMarked(page: Page) {
  await page.evaluate(() => {
    const texts = [...document.querySelectorAll('mark.target')].map((mark) =>
      document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode(),
    );
    const [first, last] = [texts[0], texts.at(-1)];
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.nodeValue?.length ?? 0);
  });
}

async function copyLink(page: Page): Promise<URL> {
  await toolbar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(toolbar(page).getByText('Copied', { exact: true })).toBeVisible();
  return new URL(await clipboard(page));
}

for (const view of ['reading', 'raw']) {
  test(`what is selected in the ${view} view gets the link of just these words`, async ({
    page,
    request,
  }) => {
    const inPaper = await mentionsOf(request, PAPER);
    const inScript = await mentionsOf(request, SCRIPT);
    const kinds = {
      'cut by a footnote or a page': inPaper.find(
        ({ text, quote }) => squeezed(quote).length > squeezed(text).length + 10,
      ),
      'with a mended glyph': inPaper.find(
        ({ text, quote }) =>
          squeezed(quote).length === squeezed(text).length && squeezed(quote) !== squeezed(text),
      ),
      'wrapped in the file': inScript.find(({ text, quote }) => quote.includes('\n') && !text.includes('\n')),
    };
    for (const [kind, found] of Object.entries(kinds)) {
      expect(found, kind).toBeDefined();
      if (found === undefined) continue;
      const source = inScript.includes(found) ? SCRIPT : PAPER;
      await page.goto(`/sources/${source}?view=${view}&passage=${found.start}-${found.end}`);
      await expect(page.locator('mark.target').first()).toBeVisible();
      await selectMarked(page);
      const link = await copyLink(page);
      expect(link.searchParams.get('passage'), kind).toBe(`${found.start}-${found.end}`);
      expect(link.searchParams.get('hash'), kind).toMatch(/^[0-9a-f]{8}$/);
    }
  });
}

test('words selected with the mouse are cited in a style of choice, and their link marks them', async ({
  page,
}) => {
  await page.goto(`/sources/${SCRIPT}`);
  const text = page.locator('[data-at]').first();
  await text.scrollIntoViewIfNeeded();
  const box = await text.boundingBox();
  if (box === null) throw new Error('the text is shown');
  await page.mouse.move(box.x + 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 130, box.y + 8, { steps: 4 });
  await page.mouse.up();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.length).toBeGreaterThan(3);
  await toolbar(page).getByRole('button', { name: 'Copy citation' }).click();
  await toolbar(page).getByLabel('Style').selectOption({ label: 'MLA' });
  await expect(toolbar(page).getByTestId('citation')).toContainText('par. 1');
  const link = await copyLink(page);
  await page.goto(link.href);
  expect((await page.locator('mark.target').allTextContents()).join('')).toBe(squeezed(selected));
  const changed = new URL(link.href);
  changed.searchParams.set('hash', '00000000');
  await page.goto(changed.href);
  await expect(page.getByRole('alert').filter({ hasText: 'has changed since' })).toBeVisible();
  await expect(page.locator('mark.target')).toHaveCount(0);
});

test('words selected with the keyboard: Tab leads to the toolbar, Escape away from it', async ({ page }) => {
  await page.goto(`/sources/${SCRIPT}?view=raw`);
  await page.evaluate(() => {
    const text = document.querySelector('span[data-at]')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 3);
  });
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'characters selected' })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(toolbar(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toolbar(page).getByText('Copied', { exact: true })).toBeVisible();
  expect(await clipboard(page)).toMatch(/passage=\d+-\d+&hash=[0-9a-f]{8}/);
  await page.keyboard.press('Escape');
  await expect(toolbar(page)).toBeHidden();
});
