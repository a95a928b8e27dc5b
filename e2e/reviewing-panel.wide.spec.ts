import { MESSAGES } from '@/app/_i18n/locale';
import { expect, test } from './own-site';

const { review, keys } = MESSAGES.en;

test('in the explorer events are reviewed by keys alone, and list and panel follow', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reviewer', 'Ada'));
  await page.goto('/');
  const rows = page.locator('a[data-event]');
  await expect(rows).toHaveCount(2);
  await rows.first().click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('button', { name: review.accept })).toBeEnabled();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: keys.title })).toContainText(review.keys.m);
  await page.keyboard.press('Escape');

  await page.keyboard.press('a');
  await expect(panel.locator('.tag-accepted')).toBeVisible();
  await expect(rows.first().locator('.tag-accepted')).toBeVisible();
  await page.keyboard.press('u');
  await expect(panel.locator('.tag-accepted')).toBeHidden();
  await page.keyboard.press('a');
  await expect(panel.locator('.tag-accepted')).toBeVisible();

  await page.keyboard.press('j');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('withdrawal');
  await expect(panel.getByRole('button', { name: review.accept })).toBeEnabled();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(review.correct.date).fill('2003-01');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(panel.locator('.tag-corrected')).toBeVisible();
  await expect(rows.last()).toContainText('January 2003');
  await expect(rows.last()).toHaveAttribute('aria-current', 'true');

  await expect(panel.getByRole('button', { name: review.accept })).toBeEnabled();
  await page.keyboard.press('r');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel).toBeHidden();
  await expect(rows).toHaveCount(1);
});
