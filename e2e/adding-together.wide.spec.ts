import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '@/app/_start/prepare';
import { isClean } from './is-clean';
import { expect, otherBrowser, test } from './own-site';

/** More stops than a page has from one end to the other. */
const MOST_STOPS = 80;

/** Goes to a control as one does without a mouse. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${control} is not reached by Tab.`);
}

const TEST = '2006年10月9日，北韓進行核子試爆。';

/** A file with pages 7 and 8. */
const AGREEMENT = path.join(ROOT, 'ingest/fixtures/formats/mixed.pdf');

test('files are chosen, a date corrected, a page cited, a document removed and brought back by keys alone', async ({
  page,
  site,
}) => {
  const press = async (control: Locator) => {
    await expect(control).toBeVisible();
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  };
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Add documents' });
  await press(button);
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await press(dialog.locator('input[type=file]'));
  const given = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await (await chooser).setFiles([
    given('test.txt', TEST),
    given('eve.txt', '昨天，小泉純一郎訪問北韓。'),
    { name: 'agreement.pdf', mimeType: 'application/pdf', buffer: readFileSync(AGREEMENT) },
  ]);
  await expect(dialog.locator('.adding-status')).toHaveText('3 of 3 files read.');
  const undated = dialog.locator('.draft', { hasText: 'eve.txt' });
  await press(undated.locator('summary', { hasText: 'Correct what is known of it' }));
  await tabTo(page, undated.getByLabel('Date', { exact: true }));
  await page.keyboard.type('2004-05-23');
  await expect(undated).toContainText('That is 23 May 2004.');
  await press(dialog.getByRole('button', { name: 'Add 3 documents' }));
  await press(dialog.locator('.change-summary').getByRole('link', { name: 'See the events' }));
  await expect(dialog).toBeHidden();
  await expect(page.getByText('22 May 2004').first()).toBeVisible();

  const asked = '/api/events?document=agreement&from=2023-03-10&to=2023-03-10';
  const { events } = await (await page.request.get(asked)).json();
  await page.goto(`/events/${events[0].id}`);
  await press(page.getByRole('button', { name: 'Copy citation' }).last());
  await expect(page.getByTestId('citation')).toContainText(/ 8, sec\./);

  await page.goto('/sources/agreement');
  await press(page.getByRole('button', { name: 'Remove …' }));
  await press(dialog.getByRole('button', { name: 'Remove', exact: true }));
  await expect(page).toHaveURL(/\/sources$/);
  expect(Object.keys(site.files())).not.toContain('agreement.pdf');
  await press(page.locator('.change-toast').getByRole('button', { name: 'Undo' }));
  await expect(page.locator('.change-toast')).toContainText('is taken back');
  expect(Object.keys(site.files())).toContain('agreement.pdf');

  await press(button);
  await press(dialog.locator('summary', { hasText: 'What was done before' }));
  await expect(dialog.locator('details ol li')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test.describe('with a password', () => {
  const PASSWORD = 'correct horse battery';
  test.use({ passwords: { edit: PASSWORD, read: null }, toleratedErrors: [/status of 403/] });

  test('one logs in, a wrong password is told, and one logs out', async ({ page }) => {
    await page.goto('/sources');
    await page.getByRole('link', { name: 'Log in' }).click();
    await page.getByLabel('Password').fill('guess');
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByRole('alert')).toHaveText('The password is wrong.');
    await isClean(page);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sources$/);
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Log out' }).click();
    await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add documents' })).toBeHidden();
  });
});

test.describe('where reading is closed', () => {
  test.use({ passwords: { edit: null, read: 'for reading alone' }, locale: 'zh-TW' });

  test('one logs in before anything is shown', async ({ page }) => {
    await page.goto('/sources/visit');
    await expect(page).toHaveURL(/\/log-in/);
    await page.getByLabel('密碼').fill('for reading alone');
    await page.getByRole('button', { name: '登入' }).click();
    await expect(page).toHaveURL(/\/sources\/visit$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('小泉訪朝');
  });
});

test('of two who correct one document the second is told what the first has written', async ({
  page,
  browser,
  site,
}) => {
  const other = await otherBrowser(browser, site);
  for (const one of [page, other]) {
    await one.goto('/sources/visit');
    await one.getByRole('button', { name: 'Correct …' }).click();
    await expect(one.getByRole('dialog').getByLabel('Title', { exact: true })).toHaveValue('小泉訪朝');
  }
  await page.getByRole('dialog').getByLabel('Title', { exact: true }).fill('小泉訪問平壤');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.change-toast')).toContainText('“小泉訪問平壤” is corrected');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('小泉訪問平壤');

  const dialog = other.getByRole('dialog');
  await dialog.getByLabel('Publisher').fill('外務省');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Somebody has changed it meanwhile.');
  await expect(dialog.getByLabel('Title', { exact: true })).toHaveValue('小泉訪問平壤');
  await expect(dialog.getByLabel('Publisher')).toHaveValue('外務省');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(JSON.parse(site.files()['sources.json'] ?? '')).toMatchObject([
    { id: 'visit', type: 'report', title: '小泉訪問平壤', publisher: '外務省' },
  ]);
  await other.context().close();
});

test.describe('files that cannot be taken', () => {
  test.use({ toleratedErrors: [/status of 415/] });

  test('each says why, and the others are added; one that is there already is asked about', async ({
    page,
    site,
  }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.locator('dialog[open] input[type=file]').setInputFiles([
      { name: 'program.exe', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 0, 255]) },
      { name: 'broken.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 0, 255, 254, 0]) },
      { name: 'visit.txt', mimeType: 'text/plain', buffer: Buffer.from(TEST) },
    ]);
    const status = page.locator('.adding-status');
    await expect(status).toContainText('1 of 3 files read, 2 cannot be added.');
    await expect(status).toContainText('program.exe cannot be added');
    await expect(page.locator('.draft', { hasText: 'broken.txt' })).toContainText('is no text file');
    await page.getByRole('button', { name: 'Add 1 document' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
      'Choose what to do with visit.txt first.',
    );
    await page.getByLabel('Keep both').check();
    await page.getByRole('button', { name: 'Add 1 document' }).click();
    await expect(page.locator('.change-summary')).toContainText('1 new event');
    expect(site.files()['visit (2).txt']).toBe(TEST);
    expect(site.files()['visit.txt']).toContain('小泉純一郎');
  });
});

test('a document is replaced by a newer version', async ({ page, site }) => {
  await page.goto('/sources/visit');
  await page.getByRole('button', { name: 'Replace …' }).click();
  const dialog = page.getByRole('dialog');
  const newer = `${site.files()['visit.txt']}\n${TEST}\n`;
  await dialog
    .locator('input[type=file]')
    .setInputFiles([{ name: 'newer.txt', mimeType: 'text/plain', buffer: Buffer.from(newer) }]);
  await expect(dialog.locator('.draft')).toHaveAttribute('data-phase', 'read');
  await dialog.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(page.locator('.change-toast')).toContainText('is replaced: 1 new event');
  expect(site.files()['visit.txt']).toBe(newer);
  await expect(page.locator('main')).toContainText('核子試爆');
  await page.locator('.change-toast').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('main')).not.toContainText('核子試爆');
});

/** As a newspaper's page is saved: its own head says what it is. */
const PAGE = `<!doctype html><html lang="zh-Hant"><head><title>北韓核試 - 某報</title>
<meta property="og:title" content="北韓進行核試"><meta name="author" content="王大明">
<meta property="article:published_time" content="2006-10-09T18:00:00+08:00"></head>
<body><nav>首頁</nav><article><h1>北韓進行核試</h1><p>${TEST}</p><p>中國外交部表示堅決反對。</p></article><script>window.ran=1</script></body></html>`;

test('a saved web page says itself what it is, and that need not be stated again', async ({ page, site }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Add documents' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('summary', { hasText: 'Paste a text' }).click();
  await dialog.getByLabel('Title', { exact: true }).fill('saved page');
  await dialog.getByLabel('Text', { exact: true }).fill(PAGE);
  await dialog.getByRole('button', { name: 'Take this text' }).click();
  await expect(dialog.locator('.adding-status')).toHaveText('1 of 1 file read.');
  await expect(dialog.locator('.draft')).toContainText('北韓進行核試');
  await expect(dialog.locator('.draft')).toContainText('王大明');
  await expect(dialog.locator('.draft')).toContainText('Written 9 October 2006');
  await dialog.getByRole('button', { name: 'Add 1 document' }).click();
  await expect(dialog.locator('.change-summary')).toContainText('new event');
  expect(site.files()['saved page.html']).toBe(PAGE);
  expect(JSON.parse(site.files()['sources.json'] ?? '').at(-1)).toEqual({
    id: 'saved page',
    type: 'document',
  });
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});
