import type { Page } from '@playwright/test';

const SCRIPTS = '**/_next/static/**/*.js';

/**
 * Opens a page whose scripts do not come until they are let go.
 * @returns what lets them go; what the page asks for later is not held
 */
export async function openWithoutItsScripts(page: Page, address: string): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    letGo();
    // Nothing is under way when the story ends.
    await page.unrouteAll({ behavior: 'wait' });
  };
}
