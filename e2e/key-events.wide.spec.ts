import type { Page } from '@playwright/test';
import { openTimeline } from './open-timeline';
import { expect, test } from './test';

test.use({ viewport: { width: 1440, height: 900 } });

interface Label {
  text: string;
  left: number;
  right: number;
  top: number;
}

/** The labels of the lane of key events that can be seen, and the canvas they stand on. */
async function labelsOf(page: Page) {
  return page.evaluate(() => {
    const canvas = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    const all = [...document.querySelectorAll('.is-key.is-labelled .mark-label')].map((label): Label => {
      const { left, right, top } = label.getBoundingClientRect();
      return { text: label.textContent ?? '', left, right, top };
    });
    return { labels: all, left: canvas?.left ?? 0, right: canvas?.right ?? 0, bottom: canvas?.bottom ?? 0 };
  });
}

const TOLD = {
  'en-US': {
    rounds: [/^First round/, /^Second round/, /^Third round/, /^Fourth round/],
    others: [/^N\. Korea signs the NPT$/, /signs the Agreed Framework/],
    withdrawals: [/^1993: .*NPT$/, /^2003: .*NPT$/],
  },
  'zh-TW': {
    rounds: [/^第一輪/, /^第二輪/, /^第三輪/, /^第四輪/],
    others: [/簽署了《禁止核武擴散條約》/, /簽署「核子框架協議」/],
    withdrawals: [/^1993年: .*退出/, /^2003年: .*退出/],
  },
} as const;

for (const locale of ['en-US', 'zh-TW'] as const)
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('the first view tells the story in labels that neither overlap nor run out of the canvas', async ({
      page,
    }) => {
      await openTimeline(page, '/');
      // The marks are there before their labels have found their places.
      await expect(async () => {
        const { labels, bottom } = await labelsOf(page);
        expect(labels.filter(({ top }) => top < bottom).length).toBeGreaterThanOrEqual(25);
      }).toPass();
      const { labels, left, right, bottom } = await labelsOf(page);
      const seen = labels.filter(({ top }) => top < bottom);
      const { rounds, others, withdrawals } = TOLD[locale];
      const texts = seen.map(({ text }) => text);
      for (const told of [...rounds, ...others, ...withdrawals])
        expect(texts).toContainEqual(expect.stringMatching(told));
      for (const label of labels) {
        expect(label.left).toBeGreaterThanOrEqual(left - 1);
        expect(label.right).toBeLessThanOrEqual(right + 1);
      }
      const overlaps = labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter((b) => Math.abs(a.top - b.top) < 10 && a.left < b.right - 1 && b.left < a.right - 1)
          .map((b) => `${a.text} | ${b.text}`),
      );
      expect(overlaps).toEqual([]);
    });
  });

test('the label under the pointer, or with the focus, is whole and has its date; Escape puts it away', async ({
  page,
}) => {
  await openTimeline(page, '/');
  const mark = page.locator('.is-key .mark-button').filter({ hasText: /^1993: / });
  const whole = page.locator('.mark-whole');
  await mark.hover();
  await expect(whole).toHaveText(
    /^March 1993North Korea announces withdrawal from the Treaty on the Non-Proliferation of Nuclear Weapons$/,
  );
  const { left, right } = await labelsOf(page);
  const { x = 0, width = 0 } = (await whole.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(left);
  expect(x + width).toBeLessThanOrEqual(right);
  await page.mouse.move(0, 0);
  await expect(whole).toHaveCount(0);
  await page.locator('.mark-button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(whole).toHaveText(/\d/);
  await page.keyboard.press('Escape');
  await expect(whole).toHaveCount(0);
});

test('lanes by none use the whole height', async ({ page }) => {
  await openTimeline(page, '/?lanes=none');
  const unused = () =>
    page.evaluate(() => {
      const [canvas = 0, lanes = 0] = ['.vis-panel.vis-center', '.vis-foreground .vis-group:last-child'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0,
      );
      return canvas - lanes;
    });
  await expect.poll(unused).toBeLessThan(50);
});

test('the strip says where its scale is another one, and a single event is seen from its first day to its last', async ({
  page,
}) => {
  await openTimeline(page, '/');
  await expect(page.locator('.drawn')).toContainText(/years before \d{4} are narrower/);
  await openTimeline(page, '/?kind=weapons-test');
  await expect(page.locator('.drawn')).toContainText('evenly spaced years');
  const [bar, canvas] = await Promise.all(
    ['.is-key.vis-item', '.vis-panel.vis-center'].map((selector) =>
      page.locator(selector).first().boundingBox(),
    ),
  );
  expect(bar?.x).toBeGreaterThan(canvas?.x ?? 0);
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan((canvas?.x ?? 0) + (canvas?.width ?? 0));
});

test('zooming in keeps the labels of what stays in view, and brings out others', async ({ page }) => {
  await openTimeline(page, '/?from=1998-01-01&to=2006-06-30');
  const before = await labelsOf(page);
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect(page).not.toHaveURL(/from=1998-01-01/);
  const inView = before.labels.filter(({ left, right }) => {
    const middle = (before.left + before.right) / 2;
    const quarter = (before.right - before.left) / 4;
    return left > middle - quarter + 60 && right < middle + quarter - 60;
  });
  expect(inView.length).toBeGreaterThan(0);
  const after = async () => (await labelsOf(page)).labels.map(({ text }) => text);
  await expect.poll(after).toEqual(expect.arrayContaining(inView.map(({ text }) => text)));
});

test('what lies far off is told at the edge and one click away', async ({ page }) => {
  await openTimeline(page, '/');
  const earlier = page.getByRole('button', { name: /^‹ \d+ earlier/ });
  await earlier.click();
  await expect(earlier).toBeHidden();
});
