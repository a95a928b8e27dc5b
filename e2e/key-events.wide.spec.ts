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

const TOLD = [
  /^First round/,
  /^Second round/,
  /^Third round/,
  /^Fourth round/,
  /^North Korea signs the Treaty on the Non-Proliferation/,
  /Agreed Framework/,
];

test('the first view tells the story in labels that neither overlap nor run out of the canvas', async ({
  page,
}) => {
  await openTimeline(page, '/');
  const { labels, left, right, bottom } = await labelsOf(page);
  expect(labels.filter(({ top }) => top < bottom).length).toBeGreaterThanOrEqual(25);
  for (const told of TOLD) expect(labels.map(({ text }) => text)).toContainEqual(expect.stringMatching(told));
  const withdrawals = labels.filter(({ text }) => /withdraw.*Non-Proliferation/.test(text));
  expect(withdrawals).toHaveLength(2);
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

test('zooming in keeps the labels of what stays in view, and brings out others', async ({ page }) => {
  await openTimeline(page, '/?from=1998-01-01&to=2006-06-30');
  const before = await labelsOf(page);
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect(page).not.toHaveURL(/from=1998-01-01/);
  await page.waitForTimeout(600);
  const after = (await labelsOf(page)).labels.map(({ text }) => text);
  const inView = before.labels.filter(({ left, right }) => {
    const middle = (before.left + before.right) / 2;
    const quarter = (before.right - before.left) / 4;
    return left > middle - quarter + 60 && right < middle + quarter - 60;
  });
  expect(inView.length).toBeGreaterThan(0);
  for (const { text } of inView) expect(after).toContain(text);
});

test('what lies far off is told at the edge and one click away', async ({ page }) => {
  await openTimeline(page, '/');
  const earlier = page.getByRole('button', { name: /^‹ \d+ earlier/ });
  await earlier.click();
  await expect(earlier).toBeHidden();
});
