import type { Page } from '@playwright/test';
import { isClean } from './is-clean';
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
test.use({
  documents: { 'events.txt': `${LINES.join('\n\n')}\n` },
  toleratedErrors: [/status of 4(?:04|12)/],
});

const ledger = (site: Site) =>
  (site.files()['edits.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { who: string; decision: { does: string } });

const written = (site: Site) => ledger(site).map(({ decision }) => decision.does);

/** The queue, once what is decided of the event that is looked at is known. */
async function openQueue(page: Page, address = '/review'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^Accept/ }).first()).toBeEnabled();
}

const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true });
const looked = (page: Page) => page.locator('.queue-progress');
const heading = (page: Page) => page.locator('.queue-card h2');

test('ten events are looked at by fifteen presses of keys, and what was decided can be taken back', async ({
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
    await expect(accept(page)).toBeEnabled();
    await press(i % 3 === 0 ? 'r' : 'a');
  }
  await expect(looked(page)).toContainText('10 of 12');
  expect(titles.size).toBe(9);
  await press('u');
  await expect(looked(page)).toContainText('9 of 12');
  await expect(accept(page)).toBeEnabled();
  await press('r');
  await press('?');
  await expect(page.getByRole('dialog')).toContainText('Take the last decision back');
  await press('Escape');
  expect(presses).toBe(15);
  await expect(page.locator('.queue-status')).toContainText('All is written down.');
  await isClean(page);
  expect(written(site).filter((does) => does === 'accept')).toHaveLength(7);
  expect(new Set(ledger(site).map(({ who }) => who))).toEqual(new Set(['Ann']));

  await page.goto('/review?state=rejected');
  await expect(page.locator('.queue-decided')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.locator('.queue-decided')).toHaveCount(2);
  await page.goto('/review?state=accepted&view=table');
  await expect(page.locator('.queue-table tbody tr')).toHaveCount(7);
  await expect(looked(page)).toContainText('9 of 12');
});

test('all that fit a filter are rejected at once, after they were shown, and taken back at once', async ({
  page,
  site,
}) => {
  await openQueue(page, '/review?view=table&kind=weapons-test');
  const rows = page.locator('.queue-table tbody tr');
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'All of these …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.queue-preview li')).toHaveCount(2);
  await dialog.getByLabel('Reject: none of this collection').check();
  await dialog.getByLabel('Why').fill('not asked for');
  await dialog.getByLabel('Your name').fill('Ann');
  await isClean(page);
  await dialog.getByRole('button', { name: 'Decide for 2 events' }).click();
  await expect(rows.locator('text=rejected')).toHaveCount(2);
  await expect(page.locator('.queue-status')).toContainText('All is written down.');
  expect(written(site)).toEqual(['reject', 'reject']);
  await page.keyboard.press('u');
  await expect(page.locator('.queue-status')).toContainText('Taken back: 2 events All is written down.');
  expect(written(site)).toEqual(['reject', 'reject', 'undo', 'undo']);
  await expect(rows.getByRole('button', { name: /^Accept/ })).toHaveCount(2);
});

test('who comes second sees what the other has decided, and is asked', async ({ page, browser, site }) => {
  const other = await (await browser.newContext({ baseURL: site.address, locale: 'en-GB' })).newPage();
  for (const [one, name] of [
    [page, 'Ann'],
    [other, 'Bo'],
  ] as const) {
    await one.addInitScript((who) => localStorage.setItem('reviewer', who), name);
    await openQueue(one);
  }
  const title = await heading(page).innerText();
  await page.keyboard.press('r');
  await expect(page.locator('.queue-status')).toContainText('All is written down.');
  await other.keyboard.press('a');
  const asked = other.getByRole('alert').filter({ hasText: 'Yours was not written' });
  await expect(asked).toContainText(`Ann has decided meanwhile of “${title}”`);
  expect(written(site)).toEqual(['reject']);
  await asked.getByRole('button', { name: 'Leave it at that' }).click();
  await expect(asked).toBeHidden();
  await other.keyboard.press('a');
  await expect.poll(() => written(site)).toEqual(['reject', 'accept']);
  await other.context().close();
});

test('an event is dragged onto another of the table, or of the list, and both are one once that is said', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => localStorage.setItem('reviewer', 'Ann'));
  const dialog = page.getByRole('dialog');
  await page.goto('/review?view=table&kind=weapons-test');
  const rows = page.locator('.queue-table tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toHaveAttribute('draggable', 'true');
  await rows.first().locator('td').nth(1).dragTo(rows.last().locator('td').nth(1));
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  await isClean(page);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(rows).toHaveCount(1);
  expect(written(site)).toEqual(['merge']);

  await page.goto('/');
  const list = page.locator('a[data-event]');
  await list.nth(0).dragTo(list.nth(1));
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(written(site)).toEqual(['merge', 'merge']);
});

test('of all that fit a filter none is decided where somebody else was quicker with one of them', async ({
  page,
  browser,
  site,
}) => {
  await page.addInitScript(() => localStorage.setItem('reviewer', 'Ann'));
  await page.goto('/review?view=table&kind=weapons-test');
  await page.getByRole('button', { name: 'All of these …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.queue-preview li')).toHaveCount(2);
  const other = await (await browser.newContext({ baseURL: site.address, locale: 'en-GB' })).newPage();
  await other.addInitScript(() => localStorage.setItem('reviewer', 'Bo'));
  await openQueue(other, '/review?kind=weapons-test');
  await other.keyboard.press('r');
  await expect(other.locator('.queue-status')).toContainText('All is written down.');
  await dialog.getByRole('button', { name: 'Decide for 2 events' }).click();
  const asked = page.getByRole('alert').filter({ hasText: 'Yours was not written' });
  await expect(asked).toContainText('Bo has decided meanwhile');
  expect(written(site)).toEqual(['reject']);
  await asked.getByRole('button', { name: 'Leave it at that' }).click();
  await expect(asked).toBeHidden();
  await other.context().close();
});
