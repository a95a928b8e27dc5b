import type { Page } from '@playwright/test';
import { isClean } from './is-clean';
import { expect, test } from './test';

const field = (page: Page) => page.getByRole('combobox', { name: /^Search|^搜尋/ });

test('a name is suggested while typing, chosen by keys, and filters', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).pressSequentially('kim jo');
  const option = page.getByRole('option', { name: /^Kim Jong-il/ });
  await expect(option).toContainText(/\d+ events/);
  await isClean(page, '.search-box');
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]name=kim-jong-il/);
  await expect(page).not.toHaveURL(/[?&]q=/);
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: /Kim Jong-il/ })).toBeChecked();
});

test('Escape shuts the suggestions, Arrow Down and Enter reach the first hit', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('abduct');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page).toHaveURL(/q=abduct/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('abduct');
  await expect(page.locator('a[data-event] mark').first()).toHaveText(/abduct/);
  const hit = page.locator('a[data-event]').first();
  const id = await hit.getAttribute('data-event');
  await page.keyboard.press('ArrowDown');
  await expect(hit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`event=${id}`));
});

test('in Chinese, by a click: a round is opened, a kind filters', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'language', value: 'zh-Hant', url: baseURL ?? '' }]);
  await page.goto('/');
  await field(page).fill('六方');
  await page.getByRole('option', { name: /^第二輪六方會談/ }).click();
  await expect(page).toHaveURL(/event=six-party-talks-round-2/);
  await page.goto('/');
  await field(page).fill('退出');
  await page.getByRole('group', { name: '類型' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/kind=withdrawal/);
});

test('an input method is left alone while it composes', async ({ page }) => {
  await page.goto('/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/suggest')) asked.push(request.url());
  });
  await field(page).focus();
  const compose = (type: string, data: string) =>
    field(page).evaluate(
      (input, [name, text]) =>
        input.dispatchEvent(new CompositionEvent(name ?? '', { bubbles: true, data: text ?? '' })),
      [type, data],
    );
  await compose('compositionstart', '');
  await page.keyboard.insertText('ㄏㄜˊ');
  await expect(field(page)).toHaveValue('ㄏㄜˊ');
  // The words come with the end of the composition, not behind it: there is no moment in which the half word stands alone.
  await field(page).evaluate((input, words) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: words }));
  }, '核武');
  await expect(page).toHaveURL(`/?q=${encodeURIComponent('核武')}`);
  expect(asked.every((url) => !decodeURIComponent(url).includes('ㄏ'))).toBe(true);
});
