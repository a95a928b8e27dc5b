import type { Locator } from '@playwright/test';
import { expect, test } from './test';

/** Widths between a phone and a desk, and a desk's screen at twice the size. */
for (const [width, height] of [
  [640, 900],
  [700, 900],
  [760, 900],
  [720, 450],
  [1024, 700],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('nothing of the header is covered, and no menu cuts its chips', async ({ page }) => {
      await page.goto('/');
      for (const link of await page.locator('body > header :is(a, button):visible').all()) {
        const covered = await link.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return (
            right > innerWidth || left < 0 || !(at !== null && (element.contains(at) || at.contains(element)))
          );
        });
        expect(covered, (await link.textContent()) ?? '').toBe(false);
      }
      for (const menu of await page.locator('.filter-menus .menu').all()) {
        await menu.locator('summary').click();
        const sheet = menu.locator('.menu-body');
        await expect(sheet).toBeVisible();
        const cut = await sheet.evaluate((element) => {
          const { left, right } = element.getBoundingClientRect();
          const inside = [...element.querySelectorAll('.chip, input')].every((chip) => {
            const box = chip.getBoundingClientRect();
            return box.left >= left && box.right <= right;
          });
          return !inside || left < 0 || right > innerWidth;
        });
        expect(cut, (await menu.locator('summary').textContent()) ?? '').toBe(false);
        await page.keyboard.press('Escape');
        await expect(sheet).toBeHidden();
      }
    });
  });

test('in which role a country takes part is chosen in the line of the menus, beside the other countries', async ({
  page,
}) => {
  await page.goto('/?country=JPN');
  const role = page.getByRole('combobox', { name: 'Role' });
  const middleOf = async (one: Locator) => {
    const { y = 0, height = 0 } = (await one.boundingBox()) ?? {};
    return y + height / 2;
  };
  for (const menu of await page.locator('.filter-menus .menu > summary').all())
    expect(Math.abs((await middleOf(menu)) - (await middleOf(role)))).toBeLessThan(3);
  await role.selectOption('object');
  await expect(page).toHaveURL(/role=object/);
});
