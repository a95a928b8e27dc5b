import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { brokenLinks } from '@/app/_publish/check-links';
import { expect, test } from './copy-site';

// One copy serves all stories of a screen.
test.describe.configure({ mode: 'default' });

const showing = (page: Page) => page.getByText(/^(?:Showing .+ events?|顯示.+件)/);
const rows = (page: Page) => page.locator('a[data-event]');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the first event of the list in its panel. */
async function openFirst(page: Page) {
  await rows(page).first().click();
  const panel = page.getByRole('complementary', { name: 'Event' });
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  return panel;
}

test('a copy is explored, filtered and searched without a server', async ({ page, isMobile }) => {
  await page.goto('');
  await expect(showing(page)).toHaveText(/Showing 8 of 40/);
  if (isMobile) {
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  }
  await expect(page.locator('.vis-item').first()).toBeVisible();

  await page.goto('?kind=talks');
  await expect(showing(page)).toHaveText(/Showing 4 of 40/);
  await page.getByRole('link', { name: 'Clear 1 filter' }).click();
  await expect(showing(page)).toHaveText(/Showing 8 of 40/);

  const box = page.getByRole('combobox', { name: /^Search/ });
  await box.fill('协议');
  await box.press('Enter');
  await expect(page.locator('a[data-event] mark').first()).toBeVisible();
  const simplified = await showing(page).textContent();
  await box.fill('協議');
  await box.press('Enter');
  await expect(page).toHaveURL(new RegExp(encodeURIComponent('協議')));
  await expect(showing(page)).toHaveText(simplified ?? '');
});

test('names are suggested and found in either language', async ({ page }) => {
  await page.goto('');
  const box = page.getByRole('combobox', { name: /^Search/ });
  await box.fill('Sadat');
  await expect(page.getByRole('option').first()).toContainText('Sadat');
  await box.press('Enter');
  await expect(showing(page)).toHaveText(/of 40/);
  await expect(showing(page)).not.toHaveText(/Showing 8 of/);
  const english = await showing(page).textContent();
  await page.goto(`?q=${encodeURIComponent('沙達特')}`);
  await expect(page.locator('a[data-event] mark').first()).toBeVisible();
  await expect(showing(page)).toHaveText(english ?? '');
});

test('an event opens its passages, which are cited and read in their document', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  const panel = await openFirst(page);
  await panel.getByRole('button', { name: 'Copy citation' }).first().click();
  await expect(panel.getByTestId('citation')).toContainText('埃以和平大事紀');
  expect(await clipboard(page)).toContain('埃以和平大事紀');
  await panel.getByLabel('Style').first().selectOption('APA');
  await expect(panel.getByTestId('citation')).toContainText('(1982');

  await panel.getByRole('link', { name: 'Read in the document' }).first().click();
  await expect(page).toHaveURL(/\/sources\/[^/]+\/index\.html\?passage=\d+-\d+&hash=/);
  const passage = page.locator('#passage');
  await expect(passage).toBeInViewport();
  await expect(page.locator('mark.target')).toBeInViewport();
});

test('permalinks of the app hold', async ({ page, copy, request }) => {
  const [event = ''] = readdirSync(path.join(copy.folder, 'events'));
  await page.goto(`events/${event}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [source = ''] = readdirSync(path.join(copy.folder, 'sources')).filter(
    (name) => name !== 'index.html',
  );
  await page.goto(`sources/${source}?view=raw&passage=0-4`);
  await expect(page).toHaveURL(/\/view-raw\/index\.html\?passage=0-4/);
  await page.goto(`?event=${event}`);
  await expect(
    page.getByRole('complementary', { name: 'Event' }).getByRole('heading', { level: 2 }),
  ).toBeVisible();
  for (const there of ['names', 'contradictions', 'sources', 'about', 'embed'])
    expect((await request.get(there)).status(), there).toBe(200);
});

test('the view is the same in the other language', async ({ page }) => {
  await page.goto('?kind=talks');
  await expect(showing(page)).toHaveText(/Showing 4/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh-Hant\/index\.html\?kind=talks$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(showing(page)).toHaveText(/Showing 4/);
});

test('nothing in a copy writes, and every page can be used by all', { tag: '@desktop' }, async ({
  page,
  copy,
}) => {
  const [source = ''] = readdirSync(path.join(copy.folder, 'sources')).filter(
    (name) => name !== 'index.html',
  );
  const [event = ''] = readdirSync(path.join(copy.folder, 'events'));
  for (const language of ['', 'zh-Hant/'])
    for (const there of ['', `events/${event}/`, `sources/${source}/`, 'names/', 'about/']) {
      await page.goto(language + there);
      await expect(page.locator('main')).toBeVisible();
      await expect(
        page.getByRole('button', { name: /^(?:Add|Review|Accept|Correct|新增|審閱)/ }),
      ).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        language + there,
      ).toEqual([]);
    }
});

test('opened from a disk, a copy works too', async ({ page, copy }) => {
  await page.goto(pathToFileURL(path.join(copy.folder, 'index.html')).href);
  await expect(showing(page)).toHaveText(/Showing 8 of 40/);
  const panel = await openFirst(page);
  await panel.getByRole('link', { name: 'Read in the document' }).first().click();
  await expect(page.locator('#passage')).toBeInViewport();
});

test('no link is broken, and a second copy leaves nothing of the first', { tag: '@desktop' }, async ({
  copy,
}) => {
  const { pages, links, broken } = brokenLinks(copy.folder);
  expect(broken).toEqual([]);
  expect(pages).toBeGreaterThan(100);
  expect(links).toBeGreaterThan(pages);
  const before = readdirSync(copy.folder);
  writeFileSync(path.join(copy.folder, 'left.html'), 'x');
  expect(copy.publish(copy.folder)).toMatch(/^\d+ pages, \d+ files, .+ MB in .+ s: .+index\.html\n$/);
  expect(readdirSync(copy.folder)).toEqual(before);
});
