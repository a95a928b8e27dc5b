import AxeBuilder from '@axe-core/playwright';
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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        if (path.includes('timeline'))
          await expect(page.locator('.is-labelled .mark-button').first()).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
    }

    test('axe finds nothing on an event, in its panel, in its document', async ({ page, request }) => {
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
        expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
      }
    });
  });
}
