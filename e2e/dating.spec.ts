import { isClean } from './is-clean';
import { PAPER } from './paper';
import { expect, test } from './test';

/** The script that only two rounds, a day of the month and a weekday date. */
const SCRIPT = '/sources/003_36aea260147a8caa';

test('the calendar shows the days that each condition leaves, and the one that remains', async ({ page }) => {
  await page.goto(SCRIPT);
  const steps = page.locator('.dating-stage');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0)).toContainText('119 days are left');
  await expect(steps.nth(1)).toContainText('9 March 2004, 9 April 2004, 9 May 2004, 9 June 2004');
  await expect(steps.nth(2)).toContainText('One day is left: 9 April 2004');
  const april = page.getByRole('table', { name: 'April 2004' });
  await expect(april.getByRole('cell', { name: /the day that remains/ })).toHaveText(/^9/);
  await expect(page.locator('.dating-month .final')).toHaveCount(1);
  await expect(page.locator('.dating-month .stage-2')).toHaveCount(3);
  // Every day stands below its weekday.
  const columns = await page
    .locator('.dating-month')
    .first()
    .evaluate((table) => {
      const at = (cell: Element) => Math.round(cell.getBoundingClientRect().x);
      const heads = [...table.querySelectorAll('th')].map(at);
      return [...table.querySelectorAll('td')].every((cell) => heads.includes(at(cell)));
    });
  expect(columns).toBe(true);
});

test('a condition leads to its words, and the calendar makes room for them', async ({ page }) => {
  await page.goto(SCRIPT);
  await page.locator('.dating-stage').nth(2).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.target').first()).toHaveText('星期五');
  await expect(page.locator('mark.target').first()).toBeInViewport();
});

test('what was not narrowed down has no calendar', async ({ page }) => {
  await page.goto(`/sources/${PAPER}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.dating')).toHaveCount(0);
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-TW' });

  test('the same conditions', async ({ page }) => {
    await page.goto(SCRIPT);
    await expect(page.locator('.dating-stage').nth(0)).toContainText('餘下 119 天');
    await expect(page.getByRole('table', { name: '2004年4月' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('it fits the screen, and axe finds nothing', async ({ page }) => {
      await page.goto(SCRIPT);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await isClean(page);
    });
  });
}
