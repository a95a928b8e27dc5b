import { expect, test } from './test';

const JANUARY = 'from=2003-01-01&to=2003-01-31';

for (const { locale, republican, western } of [
  {
    locale: 'en',
    republican: { year: '92 Minguo', day: '10 January 92 Minguo' },
    western: { year: '2003', day: '10 January 2003' },
  },
  {
    locale: 'zh-TW',
    republican: { year: '民國92年', day: '民國92年1月10日' },
    western: { year: '2003年', day: '2003年1月10日' },
  },
])
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('years from the Republic stand in the list, its heads and the open event', async ({ page }) => {
      for (const [words, address] of [
        [republican, `/?${JANUARY}&calendar=roc`],
        [western, `/?${JANUARY}`],
      ] as const) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 2, name: words.year, exact: true })).toBeVisible();
        const row = page.locator('a[data-event]').filter({ hasText: words.day }).first();
        const id = await row.getAttribute('data-event');
        await page.goto(`${address}&event=${id}`);
        await expect(page.getByRole('complementary').getByText(words.day).first()).toBeVisible();
      }
    });

    test('the switch changes them and stands in the address', async ({ page, isMobile }) => {
      await page.goto(`/?${JANUARY}${isMobile ? '&view=timeline' : ''}`);
      await page.getByRole('checkbox', { name: /民國/ }).check();
      await expect(page).toHaveURL(/calendar=roc/);
      if (isMobile) await page.getByRole('button', { name: /^(List|列表)$/ }).click();
      await expect(page.getByRole('heading', { name: republican.year, exact: true })).toBeVisible();
    });
  });
