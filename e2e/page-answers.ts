import type { Page } from '@playwright/test';

/** Waits until the scripts of a page that was just opened have woken it, so that it answers to keys itself. Links and forms work before. */
export async function pageAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => window.earlyClicks === undefined);
}
