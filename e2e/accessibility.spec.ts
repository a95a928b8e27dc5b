import AxeBuilder from '@axe-core/playwright';
import { findEvent, SECOND_WITHDRAWAL } from './find-event';
import { expect, test } from './test';

const PAGES = [
  '/',
  '/?view=timeline',
  '/?country=JPN&kind=visit',
  '/sources',
  '/rounds',
  '/contradictions',
  '/about',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        if (path.includes('timeline')) await expect(page.locator('.mark-button').first()).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
    }

    test('axe finds nothing on an event, in its panel, in its document', async ({ page, request }) => {
      const { id, documents } = await findEvent(request, SECOND_WITHDRAWAL);
      for (const path of [
        `/events/${id}`,
        `/?event=${id}`,
        `/sources/${documents[0]}`,
        `/sources/${documents[0]}?view=raw`,
      ]) {
        await page.goto(path);
        expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
      }
    });
  });
}
