import type { Page } from '@playwright/test';
import { expect } from './test';

/** Opens a view of the timeline on a wide screen and waits until it is drawn: then the whole page answers to mouse and keys. */
export async function openTimeline(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.is-labelled .mark-button').first()).toBeVisible();
}
