import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('words selected by touch get a toolbar at the foot of the screen', async ({ page }) => {
  await page.goto('/sources/000_8ba0f58d5e402f01?passage=0-20');
  await expect(page.locator('mark.target').first()).toBeInViewport();
  // What a long press does: the browser selects a word, and says that the selection has changed.
  await page.evaluate(() => {
    const mark = document.querySelector('mark.target');
    const text = mark && document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode();
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 6);
  });
  const toolbar = page.getByRole('region', { name: 'Cite the selected words' });
  await toolbar.getByRole('button', { name: 'Copy link' }).tap();
  await expect(toolbar.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('passage=2-6&');
  const box = await toolbar.locator('.selection-toolbar').boundingBox();
  expect(box?.width).toBe(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
