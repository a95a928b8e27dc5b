import type { Page } from '@playwright/test';
import { openWithoutItsScripts } from './held-scripts';
import { pageAnswers } from './page-answers';
import { PAPER } from './paper';
import { expect, test } from './test';

const showing = (page: Page) => page.getByRole('status').filter({ hasText: 'Showing' });

test('what is chosen before the scripts have come holds when they have', async ({ page }) => {
  const letGo = await openWithoutItsScripts(page, '/?country=IRQ&country=CHN&lanes=kind');
  await page.getByRole('checkbox', { name: /^Japan/ }).check();
  await page.getByRole('checkbox', { name: /^China/ }).uncheck();
  await page.locator('summary', { hasText: /^Kind$/ }).click();
  await page.getByRole('checkbox', { name: /^Visit/ }).check();
  await page.locator('summary', { hasText: 'more' }).click();
  await page.getByLabel('Role').selectOption('object');
  await page.locator('summary', { hasText: 'Dates' }).click();
  await page.getByLabel('From', { exact: true }).fill('2002-01-01');
  await page.getByLabel('From', { exact: true }).blur();
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('latest');
  await letGo();
  await expect(page).toHaveURL((url) => {
    const { searchParams: chosen } = url;
    return (
      `${chosen.getAll('country')}` === 'IRQ,JPN' &&
      `${chosen.getAll('kind')}` === 'visit' &&
      ['role', 'from', 'sort', 'lanes'].map((name) => chosen.get(name)).join() ===
        'object,2002-01-01,latest,kind'
    );
  });
  await expect(page.getByRole('checkbox', { name: /^Japan/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^China/ })).not.toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('latest');
  const { searchParams } = new URL(page.url());
  searchParams.delete('lanes');
  const answer = await page.request.get(`/api/events?${searchParams}`);
  const { matching, total } = await answer.json();
  await expect(showing(page)).toHaveText(`Showing ${matching} of ${total} events`);
});

test('words written before the scripts have come are looked for', async ({ page }) => {
  const letGo = await openWithoutItsScripts(page, '/');
  const field = page.getByRole('combobox', { name: /^Search/ });
  await field.pressSequentially('DPRK');
  await letGo();
  await expect(page).toHaveURL('/?q=DPRK');
  await expect(page.locator('a[data-event] mark').first()).toBeVisible();
  await field.pressSequentially(' 核武');
  await expect(page).toHaveURL(/q=DPRK(\+|%20)/);
});

test('words to find in a document, written before the scripts have come, stay', async ({ page }) => {
  const letGo = await openWithoutItsScripts(page, `/sources/${PAPER}`);
  const field = page.getByRole('searchbox', { name: 'Find in this document' });
  await field.pressSequentially('会谈');
  await letGo();
  await pageAnswers(page);
  await expect(field).toHaveValue('会谈');
  await field.press('Enter');
  await expect(page).toHaveURL(/find=/);
  await expect(field).toBeFocused();
});

test('a button that is pressed before the scripts have come, however often, does once what it says', async ({
  page,
}) => {
  const letGo = await openWithoutItsScripts(page, '/');
  const files = page.getByRole('button', { name: 'Export' });
  await files.click();
  await files.click();
  await expect(files).toHaveAttribute('aria-expanded', 'false');
  await letGo();
  await expect(files).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toBeVisible();
});

test('the colours chosen before the scripts have come stay', async ({ page }) => {
  const letGo = await openWithoutItsScripts(page, '/about');
  await page.getByRole('button', { name: /^Colours/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await letGo();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the way back brings what the address says', async ({ page }) => {
  await page.goto('/');
  const everything = (await showing(page).textContent()) ?? '';
  const japan = page.getByRole('checkbox', { name: /^Japan/ });
  await japan.check();
  await expect(page).toHaveURL('/?country=JPN');
  await page.goto('/about');
  await page.goBack();
  await expect(page).toHaveURL('/?country=JPN');
  await expect(japan).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(japan).not.toBeChecked();
  await expect(showing(page)).toHaveText(everything);
});

test('the way back brings no date that was written and not yet sent', async ({ page }) => {
  await page.goto('/');
  await pageAnswers(page);
  const from = page.getByLabel('From', { exact: true });
  await page.locator('summary', { hasText: 'more' }).click();
  await page.locator('summary', { hasText: 'Dates' }).click();
  await from.fill('2002-01-01');
  await page.goto('/about');
  await page.goBack();
  await pageAnswers(page);
  await expect(from).toHaveValue('');
  await expect(page).toHaveURL('/');
});
