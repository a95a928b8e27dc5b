import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { MESSAGES } from '@/app/_i18n/locale';
import { ROOT } from '@/app/_start/prepare';
import { isClean } from './is-clean';
import { LANGUAGES } from './languages';
import { expect, test } from './own-site';

/** The second tells no date of its own: “yesterday” is the day before it was written. The third has pages 7 and 8. */
const FILES: [string, Buffer][] = [
  ['joint-statement.txt', Buffer.from('2005年9月19日，六方會談發表共同聲明。\n')],
  ['yesterday.txt', Buffer.from('昨天，北韓宣布退出禁止核武擴散條約。\n')],
  ['agreement.pdf', readFileSync(path.join(ROOT, 'ingest/fixtures/formats/mixed.pdf'))],
];

const IN_OTHER_LANGUAGES: [string, Buffer][] = [
  [
    'english.txt',
    Buffer.from('On January 10, 2003, North Korea announced its withdrawal from the treaty.\n'),
  ],
  ['japanese.txt', Buffer.from('小泉首相は2002年9月17日に平壌を訪問した。\n')],
];

/** Brings files to the page: dropped anywhere, or, where there is no mouse, chosen. */
async function bring(page: Page, files: [string, Buffer][], name: string, isMobile: boolean): Promise<void> {
  if (isMobile) {
    await page.getByRole('button', { name }).click();
    const chosen = files.map(([file, buffer]) => ({ name: file, mimeType: '', buffer }));
    await page.locator('dialog[open] input[type=file]').setInputFiles(chosen);
    return;
  }
  await expect(page.getByRole('button', { name })).toBeVisible();
  const dataTransfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const [file, coded] of given) {
        const bytes = Uint8Array.from(atob(coded), (one) => one.charCodeAt(0));
        data.items.add(new File([bytes], file));
      }
      return data;
    },
    files.map(([file, bytes]) => [file, bytes.toString('base64')] as const),
  );
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await expect(page.locator('.drop-place')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await expect(page.locator('.drop-place')).toBeHidden();
}

/** What a reader of the screen is told while files are read and added, one after the other. */
const heard = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'heard'));

async function listen(page: Page): Promise<void> {
  await page.locator('.adding-status').evaluate((status) => {
    const said = [status.textContent ?? ''];
    Reflect.set(window, 'heard', said);
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      ...{ characterData: true, childList: true, subtree: true },
    });
  });
}

const draftOf = (page: Page, name: string): Locator => page.locator('.draft', { hasText: name });

for (const [locale, language, tag] of LANGUAGES) {
  const { adding, site: words, source, citation } = MESSAGES[locale];

  test.describe(`in ${locale}`, { tag }, () => {
    test.use({ locale: language, permissions: ['clipboard-read', 'clipboard-write'] });

    test('a document in English is read; of one in Japanese one is told that it is only kept', async ({
      page,
      isMobile,
    }) => {
      await page.goto('/sources');
      await bring(page, IN_OTHER_LANGUAGES, words.addDocuments, isMobile);
      const [english, japanese] = [draftOf(page, 'english.txt'), draftOf(page, 'japanese.txt')];
      await expect(japanese).toContainText(adding.unreadLanguage);
      await expect(japanese.locator('blockquote')).toHaveAttribute('lang', 'ja');
      await expect(english.locator('blockquote')).toHaveAttribute('lang', 'en');
      await expect(english).not.toContainText(adding.unreadLanguage);
    });

    test('three files are added, a date corrected, events found and cited, a document removed and brought back', async ({
      page,
      site,
      isMobile,
    }) => {
      await page.goto('/sources');
      await bring(page, FILES, words.addDocuments, isMobile);
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('heading', { name: adding.title })).toBeVisible();
      const status = dialog.locator('.adding-status');
      await listen(page);
      await expect(status).toHaveText(/3.*3/);
      await expect(status).toHaveAttribute('role', 'status');
      await isClean(page);

      const undated = draftOf(page, 'yesterday.txt');
      await expect(undated).toContainText(adding.undated);
      await undated.getByText(adding.correct).click();
      const date = undated.getByLabel(adding.field.issued, { exact: true });
      await date.fill('2003-01-32');
      await expect(undated).toContainText(adding.noDate);
      await date.fill('2003-01-11');
      await expect(undated).not.toContainText(adding.noDate);
      await undated.getByLabel(adding.field.title, { exact: true }).fill('退約');
      await isClean(page);

      await dialog.locator('.button-main').click();
      const summary = dialog.locator('.change-summary');
      await expect(summary).toBeVisible();
      const [counts] = await summary.locator('p').allTextContents();
      expect(counts?.match(/\d+/g)).toEqual(['3', '26', '1']);
      const told = await heard(page);
      expect(told[0]).toMatch(/[012].*3/);
      expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/3.*3/), adding.adding]));
      await isClean(page);
      expect(Object.keys(site.files())).toEqual(expect.arrayContaining(FILES.map(([name]) => name)));
      expect(JSON.parse(site.files()['sources.json'] ?? '')).toContainEqual({
        ...{ id: 'yesterday', type: 'document' },
        ...{ title: '退約', issued: { 'date-parts': [[2003, 1, 11]] } },
      });

      await summary.getByRole('link', { name: adding.seeEvents }).click();
      await expect(dialog).toBeHidden();
      await expect(
        page.locator('.event-row, .list-box li').filter({ hasText: '2005' }).first(),
      ).toBeVisible();

      await page.goto('/sources/yesterday');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('退約');
      await page.goto('/');
      const { events } = await (await page.request.get('/api/events?document=yesterday')).json();
      expect(events).toHaveLength(1);
      await page.goto(`/events/${events[0].id}`);
      await expect(page.getByText(locale === 'en' ? /January 2003/ : /2003年1月/).first()).toBeVisible();

      // The page that is cited is the page's own number, not its place in the file.
      const asked = '/api/events?document=agreement&from=2023-03-10&to=2023-03-10';
      const [event] = (await (await page.request.get(asked)).json()).events;
      await page.goto(`/?event=${event.id}`);
      await page.getByRole('button', { name: citation.copy }).last().click();
      await expect(page.getByTestId('citation')).toContainText(locale === 'en' ? /\b8\b/ : '頁8');

      await page.goto('/sources/agreement');
      await page.getByRole('button', { name: source.actions.remove }).click();
      await expect(page.getByRole('dialog')).toContainText('agreement.pdf');
      await isClean(page);
      await page.getByRole('dialog').getByRole('button', { name: adding.document.remove }).click();
      const toast = page.locator('.change-toast');
      await expect(toast).toContainText('25');
      await expect(page).toHaveURL(/\/sources$/);
      await expect(page.locator('main')).not.toContainText('伊朗核協議');
      await isClean(page);
      expect(Object.keys(site.files())).not.toContain('agreement.pdf');
      await toast.getByRole('button', { name: adding.undo }).click();
      await expect(page.locator('main')).toContainText('伊朗核協議');
      expect(Object.keys(site.files())).toContain('agreement.pdf');
    });
  });
}
