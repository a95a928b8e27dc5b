import { isClean } from './is-clean';
import { DOCUMENTS, expect, test } from './own-site';

const FIRST = { en: 'Six-Party Talks Timeline', 'zh-Hant': '六方會談時間軸' };
const LONG = {
  en: 'Arms Control in the Middle East and the Treaties That Followed',
  'zh-Hant': '中東軍備管制與其後各項條約之談判經過及履行情形',
};

test.use({
  documents: {
    ...DOCUMENTS,
    'round.txt': '2003年8月27日，第一輪六方會談在北京舉行。\n',
    'collection.json': JSON.stringify({ title: FIRST }),
    'second/visit.txt': '2002年9月17日，小泉純一郎訪問北韓。\n',
    'second/collection.json': JSON.stringify({ title: LONG }),
  },
});

for (const locale of ['en-US', 'zh-TW'])
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('the head has two lines for who may review too, and nothing in it is too small to tap', async ({
      page,
    }) => {
      for (const path of ['/', '/c/second']) {
        await page.goto(path);
        const head = page.locator('body > header');
        await expect(head.locator('a[href$="/review"]')).toBeVisible();
        const targets = head.locator(':is(a, button, summary):visible');
        const boxes = await targets.evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect().toJSON()),
        );
        for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        // What overlaps in height is in one line: title and buttons in the first, the pages in the second.
        const pages = await head.locator('nav:visible a').count();
        const { top } = await head
          .locator('nav:visible')
          .evaluate((one) => one.getBoundingClientRect().toJSON());
        expect(boxes.filter((box) => box.top >= top)).toHaveLength(pages);
        expect(new Set(boxes.filter((box) => box.top >= top).map((box) => box.top)).size).toBe(1);
        const [title, ...buttons] = boxes.filter((box) => box.top < top);
        for (const button of buttons) {
          expect(button.left).toBeGreaterThanOrEqual(title.right);
          expect(button.top).toBeLessThan(title.bottom);
        }
        await isClean(page);
      }
    });

    test('the order of the list can be read whole, whichever is chosen', async ({ page }) => {
      await page.goto('/');
      const order = page.locator('select[name=sort]');
      for (const value of await order
        .locator('option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
        await order.selectOption(value);
        const room = await order.evaluate((select: HTMLSelectElement) => {
          const style = getComputedStyle(select);
          const pen = document.createElement('canvas').getContext('2d');
          if (pen === null) throw new Error('no canvas');
          pen.font = style.font;
          // The arrow stands behind the words.
          const arrow = 16;
          const words = pen.measureText(select.selectedOptions[0]?.text ?? '').width;
          return (
            select.clientWidth -
            parseFloat(style.paddingLeft) -
            parseFloat(style.paddingRight) -
            arrow -
            words
          );
        });
        expect(room, value).toBeGreaterThanOrEqual(0);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  });
