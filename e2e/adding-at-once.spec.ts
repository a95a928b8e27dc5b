import type { Page } from '@playwright/test';
import { isClean } from './is-clean';
import { DOCUMENTS, expect, otherBrowser, test } from './own-site';

async function readFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add documents' }).click();
  await page
    .locator('dialog[open] input[type=file]')
    .setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }]);
  await expect(page.locator('.adding-status')).toHaveText('1 of 1 file read.');
}

const TEST = '2006年10月9日，北韓進行核子試爆。';
const STATEMENT = '2005年9月19日，六方會談發表共同聲明。';

test('two browsers add at once, and both are kept', { tag: '@desktop' }, async ({ page, browser, site }) => {
  const other = await otherBrowser(browser, site);
  for (const one of [page, other]) await one.goto('/');
  await readFile(page, 'test.txt', TEST);
  await readFile(other, 'statement.txt', STATEMENT);
  await Promise.all([page, other].map((one) => one.getByRole('button', { name: 'Add 1 document' }).click()));
  for (const one of [page, other]) await expect(one.locator('.change-summary')).toContainText('1 new event');
  expect(Object.keys(site.files())).toEqual(expect.arrayContaining(['test.txt', 'statement.txt']));
  await other.context().close();
});

test.describe('in a collection with one document', { tag: '@desktop' }, () => {
  const ONE = { 'second/test.txt': TEST, 'second/collection.json': '{"title": "Second"}' };
  test.use({ documents: { ...DOCUMENTS, ...ONE } });

  test('that is removed: the collection is empty, takes another, and has the first back', async ({
    page,
    site,
  }) => {
    await page.goto('/');
    await page.locator('header summary').first().click();
    await page.getByRole('link', { name: 'Second' }).click();
    await expect(page).toHaveURL('/c/second');
    await page.goto('/c/second/sources/test');
    await page.getByRole('button', { name: 'Remove …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    const toast = page.locator('.change-toast');
    await expect(toast).toContainText('1 event less');
    await expect(page).toHaveURL('/c/second/sources');
    await expect(page.locator('main')).toContainText('There is no document here yet.');
    expect(site.files()['second/sources.json']).toBe('[]\n');
    for (const path of ['', '/names', '/contradictions', '/about', '/rounds']) {
      await page.goto(`/c/second${path}`);
      await expect(page.getByRole('link', { name: 'Second' }).first()).toBeVisible();
      await isClean(page);
    }
    await page.goto('/c/second');
    await expect(page.getByText('No document here tells a dated event yet.').first()).toBeVisible();
    await readFile(page, 'statement.txt', STATEMENT);
    await page.getByRole('button', { name: 'Add 1 document' }).click();
    await expect(page.locator('.change-summary')).toContainText('1 new event');
    const dialog = page.getByRole('dialog');
    await dialog.locator('summary', { hasText: 'What was done before' }).click();
    await dialog.locator('li', { hasText: 'is removed' }).getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.change-summary')).toContainText('is taken back: 1 new event');
    expect(site.files()).toMatchObject({ 'second/statement.txt': STATEMENT, 'second/test.txt': TEST });
    expect(Object.keys(site.files())).not.toContain('statement.txt');
  });
});
