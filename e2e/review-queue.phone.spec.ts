import { isClean } from './is-clean';
import { expect, test } from './own-site';

const LEDGER = '<<<<<<< ours\n';

test.describe('in Chinese, on a phone', () => {
  test.use({
    locale: 'zh-TW',
    documents: {
      'events.txt': '2002年9月17日，小泉純一郎訪問北韓。\n\n2006年10月9日，北韓進行核子試爆。\n',
      'edits.jsonl': LEDGER,
    },
  });

  test('events are accepted by tapping, and lines that do not hold are told with their place', async ({
    page,
  }) => {
    await page.goto('/review');
    const accept = page.getByRole('button', { name: '採認' });
    await expect(accept).toBeEnabled();
    await isClean(page);
    await accept.tap();
    await page.getByLabel('你的姓名').fill('安');
    await page.getByRole('button', { name: '繼續' }).tap();
    await expect(page.locator('.queue-progress')).toContainText('1 / 2');
    await expect(accept).toBeEnabled();
    await page.getByRole('button', { name: '下一個' }).tap();
    await expect(page.locator('.queue-status')).toContainText('全部已記下。');
    await page.goto('/review?state=orphaned');
    await expect(page.locator('.queue-decided')).toContainText('edits.jsonl 第 1 行');
    await page.goto('/review?view=table');
    await expect(page.locator('.queue-table tbody tr')).toHaveCount(1);
    await isClean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test.describe('where one may not decide', () => {
  test.use({ passwords: { edit: 'correct horse battery', read: null } });

  test('the queue can be looked at, and leads to where one logs in', async ({ page }) => {
    await page.goto('/review');
    await expect(page.getByRole('link', { name: 'log in', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Accept' })).toHaveCount(0);
    const first = await page.locator('.queue-card h2').innerText();
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect(page.locator('.queue-card h2')).not.toHaveText(first);
    await page.getByRole('link', { name: 'log in', exact: true }).tap();
    await page.getByLabel('Password').fill('correct horse battery');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Accept' })).toBeEnabled();
  });
});
