import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { eventsOf } from './find-event';
import { expect, test } from './test';

/** Every kind of page; where a page can be long, with filters that leave it all its parts. */
const PAGES = [
  '/?country=JPN',
  '/?country=JPN&view=timeline',
  '/?q=zzzz',
  '/names',
  '/names/PRK',
  '/sources',
  '/print?country=JPN',
  '/rounds',
  '/story?country=JPN',
  '/contradictions',
  '/about',
];

/** What axe finds wrong on the page as it is, in light colours; in dark ones only the colours are others. */
async function violations(page: Page): Promise<unknown[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return [...light.violations, ...dark.violations];
}

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, in light and in dark colours`, async ({ page }) => {
    await page.goto(path);
    if (path.includes('timeline'))
      await expect(page.locator('.is-labelled .mark-button').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing on an event, in its panel, in its document, in light and in dark colours', async ({
  page,
  request,
}) => {
  const event = (await eventsOf(request)).find(
    ({ documents, round }) => round !== null && documents.length > 1,
  );
  const source = `/sources/${event?.documents[0]}`;
  for (const path of [
    `/events/${event?.id}`,
    `/?country=RUS&kind=talks&event=${event?.id}`,
    source,
    `${source}?view=raw`,
  ]) {
    await page.goto(path);
    expect(await violations(page), path).toEqual([]);
  }
});
