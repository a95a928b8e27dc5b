import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Site, test } from './own-site';

/** Twelve events, each on a line of its own; the last two are of one kind. */
const LINES = [
  '1985年12月12日，北韓簽署禁止核武擴散條約。',
  '1991年12月13日，南韓與北韓簽署基本協議。',
  '1992年1月30日，北韓簽署核子保防協定。',
  '1993年3月12日，北韓宣布退出禁止核武擴散條約。',
  '1994年10月21日，美國與北韓簽署核子框架協議。',
  '2000年6月15日，金大中訪問北韓。',
  '2002年9月17日，小泉純一郎訪問北韓。',
  '2003年4月23日，美國與北韓在北京舉行會談。',
  '2003年8月27日，第一輪六方會談在北京舉行。',
  '2005年9月19日，六方會談發表共同聲明。',
  '2006年7月5日，北韓試射飛彈。',
  '2006年10月9日，北韓進行核子試爆。',
];
test.use({ documents: { 'events.txt': `${LINES.join('\n\n')}\n` } });

const ledger = (site: Site) =>
  (site.files()['edits.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { who: string; decision: { does: string } });

const written = (site: Site) => ledger(site).map(({ decision }) => decision.does);

/** The queue, once what is decided of the event that is looked at is known. */
async function openQueue(page: Page, address = '/review'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Accept', exact: true }).first()).toBeEnabled();
}

const looked = (page: Page) => page.locator('.queue-progress');
const heading = (page: Page) => page.locator('.queue-desk h2').first();

test('ten events are looked at by two dozen presses of keys, and what was decided can be taken back', async ({
  page,
  site,
}) => {
  await openQueue(page);
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press('a');
  await page.getByLabel('Your name').fill('Ann');
  await press('Enter');
  const titles = new Set<string>();
  for (let i = 1; i < 10; i += 1) {
    // The next event stands there at once, whether or not what was decided has been written.
    await expect(looked(page)).toContainText(`${i} of 12`);
    titles.add(await heading(page).innerText());
    await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeEnabled();
    await press(i % 3 === 0 ? 'r' : 'a');
  }
  await expect(looked(page)).toContainText('10 of 12');
  expect(titles.size).toBe(9);
  await press('u');
  await expect(looked(page)).toContainText('9 of 12');
  await press('r');
  await press('?');
  await expect(page.getByRole('dialog')).toContainText('Take the last decision back');
  await press('Escape');
  expect(presses).toBeLessThanOrEqual(24);
  await expect(page.locator('.queue-status')).toContainText('All is written down.');
  expect(written(site).filter((does) => does === 'accept')).toHaveLength(
    6 + (written(site).length - 10) / 2 + 0,
  );
  expect(new Set(ledger(site).map(({ who }) => who))).toEqual(new Set(['Ann']));

  await page.goto('/review?state=rejected');
  await expect(page.locator('.queue-decided')).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.locator('.queue-decided')).toHaveCount(3);
  await page.goto('/review?state=accepted&view=table');
  await expect(page.locator('.queue-table tbody tr')).toHaveCount(6);
  await expect(looked(page)).toContainText('9 of 12');
});
