import type { Page } from '@playwright/test';
import { MESSAGES } from '@/app/_i18n/locale';
import { isClean } from './is-clean';
import { LANGUAGES } from './languages';
import { expect, otherBrowser, test } from './own-site';

/** A Monday that was none, and words of which the machine makes no event. */
const DOCUMENTS = {
  'a.txt':
    '2003年1月10日星期一，北韓宣布退出禁止核武擴散條約。\n\n2002年9月17日，小泉純一郎訪問北韓。\n\n此事見於普里查德的回憶錄。\n',
};

test.use({ documents: DOCUMENTS });

/** Selects all that a stretch of the text has which holds some words. */
const select = (page: Page, words: string) =>
  page.evaluate((sought) => {
    const stretch = [...document.querySelectorAll('[data-at]')].find(({ textContent }) =>
      textContent?.includes(sought),
    );
    const text = stretch && document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT).nextNode();
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, text.nodeValue?.length ?? 0);
  }, words);

const toast = (page: Page) => page.locator('.change-toast');

for (const [locale, language, tag] of LANGUAGES)
  test.describe(`in ${locale}`, { tag }, () => {
    test.use({ locale: language });
    const { review, reviewed } = MESSAGES[locale];

    test('words are added as an event, a name is nobody’s, a contradiction is settled, two names are one', async ({
      page,
    }) => {
      const dialog = page.getByRole('dialog');
      await page.goto('/sources/a');
      await select(page, '普里查德');
      await page.getByRole('button', { name: reviewed.add }).click();
      await expect(dialog).toContainText('普里查德的回憶錄');
      await dialog.getByLabel(review.correct.titleEn).fill('Pritchard resigns');
      await dialog.getByLabel(review.correct.titleZh).fill('普里查德請辭');
      await dialog.getByLabel(review.correct.date).fill('2003-08');
      await dialog.getByLabel(review.who).fill('Ada');
      await isClean(page);
      await dialog.getByRole('button', { name: review.add.save, exact: true }).click();
      await expect(dialog).toBeHidden();
      await toast(page).getByRole('link', { name: review.see }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        locale === 'en' ? 'Pritchard resigns' : '普里查德請辭',
      );
      await expect(page.locator('main .tag-made').first()).toHaveText(reviewed.made);
      await isClean(page);

      await page.goto('/contradictions');
      await page.getByRole('button', { name: reviewed.settle }).first().click();
      await dialog.getByRole('radio').last().check();
      await isClean(page);
      await dialog.getByRole('button', { name: review.settle.save, exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(toast(page)).toContainText(review.did.open);

      await page.goto('/sources/a');
      const names = page.locator('[data-names]').nth(1);
      await names.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: reviewed.link }).first().click();
      await dialog.getByLabel(review.name.nobody).check();
      await isClean(page);
      await dialog.getByRole('button', { name: review.name.save, exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(toast(page)).toContainText('小泉純一郎');

      await page.goto('/names/PRK');
      await page.getByRole('button', { name: reviewed.mergeNames }).click();
      await dialog
        .getByRole('searchbox', { name: review.name.find })
        .fill(locale === 'en' ? 'Treaty' : '禁止核武擴散條約');
      await dialog.locator('.review-offers button').first().click();
      await isClean(page);
      await dialog.getByRole('button', { name: review.name.mergeSave, exact: true }).click();
      await expect(dialog).toBeHidden();
      await toast(page).getByRole('button', { name: review.undo }).click();
      await expect(toast(page)).toContainText(review.did.undo);
    });
  });

test('of two who say whom the same words name the second is told, and asked', { tag: '@desktop' }, async ({
  page,
  browser,
  site,
}) => {
  const { review, reviewed } = MESSAGES.en;
  const other = await otherBrowser(browser, site);
  const dialogs = [];
  for (const [one, name] of [
    [page, 'Ann'],
    [other, 'Bo'],
  ] as const) {
    await one.addInitScript((who) => localStorage.setItem('reviewer', who), name);
    await one.goto('/sources/a');
    await one.locator('[data-names]').nth(1).focus();
    await one.keyboard.press('Enter');
    await one.getByRole('button', { name: reviewed.link }).first().click();
    const dialog = one.getByRole('dialog');
    await dialog.getByLabel(review.name.nobody).check();
    dialogs.push(dialog);
  }
  const [first, second] = dialogs;
  const save = { name: review.name.save, exact: true };
  await first?.getByRole('button', save).click();
  await expect(toast(page)).toBeVisible();
  await second?.getByRole('button', save).click();
  await expect(second?.getByRole('alert') ?? other.locator('x')).toContainText('Ann has decided meanwhile');
  await second?.getByRole('button', save).click();
  await expect(toast(other)).toBeVisible();
  await other.context().close();
});
