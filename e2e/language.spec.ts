import { pageAnswers } from './page-answers';
import { expect, test } from './test';

test('switches to Chinese and keeps it', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.getByRole('status').filter({ hasText: /顯示 \d+ 件，共 \d+ 件/ })).toBeVisible();
  await page.goto('/sources');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('文件');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
});

test.describe('a browser that asks for Chinese', () => {
  test.use({ locale: 'zh-TW' });

  test('gets Chinese, dates too', async ({ page }) => {
    await page.goto('/?from=2003-01-01&to=2003-01-31');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(page.getByText('2003年1月10日').first()).toBeVisible();
  });
});

test('the colours change at once and stay', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about');
  const light = await ground();
  await page.getByRole('button', { name: /^Colours/ }).click();
  await page.getByRole('button', { name: 'Colours: Light. Change.' }).click();
  await expect(page.getByRole('button', { name: 'Colours: Dark. Change.' })).toBeVisible();
  await expect.poll(ground).not.toBe(light);
  await page.reload();
  await expect.poll(ground).not.toBe(light);
});

test('the colours chosen while the language is being changed stay, also through a reload', async ({
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.goto('/about');
  await pageAnswers(page);
  await page.route('**/about', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  const colours = page.locator('html');
  await page.getByRole('button', { name: /^Colours/ }).click();
  await expect(colours).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: 'Colours: Light. Change.' }).click();
  await expect(colours).toHaveAttribute('data-theme', 'dark');
  letGo();
  await expect(colours).toHaveAttribute('lang', 'zh-Hant');
  await expect(colours).toHaveAttribute('data-theme', 'dark');
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: /^配色/ }).click();
  await page.reload();
  await expect(colours).not.toHaveAttribute('data-theme');
});
