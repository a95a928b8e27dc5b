import { openWithoutItsScripts } from './held-scripts';
import { expect, test } from './test';

test('the timeline chosen before the scripts have come is shown', async ({ page }) => {
  const letGo = await openWithoutItsScripts(page, '/');
  const timeline = page.getByRole('button', { name: 'Timeline', exact: true });
  await timeline.click();
  await letGo();
  await expect(page).toHaveURL('/?view=timeline');
  await expect(timeline).toHaveAttribute('aria-pressed', 'true');
});

test('the lanes chosen before the scripts have come are shown', async ({ page }) => {
  const letGo = await openWithoutItsScripts(page, '/?view=timeline');
  await page.getByRole('combobox', { name: 'Lanes by' }).selectOption('kind');
  await letGo();
  await expect(page).toHaveURL(/lanes=kind/);
});
