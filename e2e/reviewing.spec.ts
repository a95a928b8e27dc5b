import type { Locator, Page } from '@playwright/test';
import { MESSAGES } from '@/app/_i18n/locale';
import { DOCUMENTS } from './fixture-withdrawal';
import { isClean } from './is-clean';
import { LANGUAGES } from './languages';
import { expect, test } from './own-site';

interface Told {
  id: string;
  mentions: number;
}

const eventsOf = async (page: Page): Promise<Told[]> =>
  (await (await page.request.get('/api/events')).json()).events;

for (const [locale, language, tag] of LANGUAGES) {
  const { review, reviewed } = MESSAGES[locale];

  /** Begins a decision by its key, or, where there are none, from the menu. */
  async function begin(
    page: Page,
    action: 'reject' | 'correct' | 'merge' | 'split' | 'note',
    isMobile: boolean,
  ) {
    const key = { reject: 'r', correct: 'e', merge: 'm', split: 's', note: 'n' }[action];
    const bar = page.getByRole('region', { name: review.label });
    await expect(bar.getByRole('button', { name: review.accept })).toBeEnabled();
    if (isMobile) {
      await bar.getByText(review.menu, { exact: true }).click();
      await bar.getByRole('button', { name: review[action].do }).click();
    } else await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Sends the form of a dialog. @returns what tells of it */
  async function send(page: Page, dialog: Locator, action: string): Promise<Locator> {
    await dialog.getByRole('button', { name: action, exact: true }).click();
    await expect(dialog).toBeHidden();
    const toast = page.locator('.change-toast');
    await expect(toast).toBeVisible();
    return toast;
  }

  test.describe(`in ${locale}`, { tag }, () => {
    test.use({ locale: language, documents: DOCUMENTS, toleratedErrors: [/status of 412/] });

    test('an event is accepted, corrected, merged, split, noted, rejected and brought back', async ({
      page,
      site,
      isMobile,
    }) => {
      const told = (await eventsOf(page)).find(({ mentions }) => mentions === 2)?.id ?? '';
      await page.goto(`/events/${told}`);
      await page.getByRole('button', { name: review.accept }).click();
      const named = page.getByRole('dialog');
      await isClean(page);
      await named.getByLabel(review.who).fill('Ada');
      await named.getByLabel(review.why).fill('two sources');
      await send(page, named, review.accept);
      await expect(page.locator('main .tag-accepted')).toHaveText(reviewed.accepted);

      const correcting = await begin(page, 'correct', isMobile);
      const date = correcting.getByLabel(review.correct.date);
      await date.fill('2003-02-29');
      await expect(correcting.getByRole('alert')).toHaveText(review.correct.noDay);
      await expect(correcting.getByRole('button', { name: review.save })).toBeDisabled();
      await date.fill('2003-01');
      await expect(correcting).toContainText(locale === 'en' ? 'January 2003' : '2003年1月');
      await correcting.getByLabel(review.correct.type).selectOption('statement');
      await isClean(page);
      await send(page, correcting, review.save);
      await expect(page.locator('main .tag-corrected')).toHaveText(reviewed.corrected);
      await page.getByText(reviewed.asMachine).click();
      await expect(page.locator('.machine-reading')).toContainText('2003-01-10');

      const merging = await begin(page, 'merge', isMobile);
      await merging.getByRole('radio').first().check();
      await isClean(page);
      await send(page, merging, review.merge.save);
      await expect(page.locator('[data-passage]')).toHaveCount(3);

      const splitting = await begin(page, 'split', isMobile);
      await splitting.getByRole('checkbox').last().check();
      await send(page, splitting, review.split.save);
      await expect(page.locator('[data-passage]')).toHaveCount(2);

      const noting = await begin(page, 'note', isMobile);
      await noting.getByLabel(review.note.text).fill('see the archive');
      await send(page, noting, review.note.save);

      // Somebody else decides meanwhile: that is told, and nothing is overwritten.
      const now = decodeURIComponent(new URL(page.url()).pathname.split('/').pop() ?? '');
      const rejecting = await begin(page, 'reject', isMobile);
      await expect(rejecting.getByRole('button', { name: review.reject.save })).toBeEnabled();
      const other = { who: 'Bo', decisions: [{ does: 'accept', target: { event: now } }] };
      expect((await page.request.post('/api/edits', { data: other })).status()).toBe(201);
      await rejecting.getByRole('button', { name: review.reject.save }).click();
      await expect(rejecting.getByRole('alert')).toContainText('Bo');
      const toast = await send(page, rejecting, review.reject.save);
      await expect(page).toHaveURL(/\/$/);
      expect((await eventsOf(page)).map(({ id }) => id)).not.toContain(now);
      await isClean(page);
      await toast.getByRole('button', { name: review.undo }).click();
      await expect(async () => expect((await eventsOf(page)).map(({ id }) => id)).toContain(now)).toPass();

      await page.goto(`/events/${now}`);
      await page.getByText(reviewed.history).click();
      await expect(page.locator('.history > li').first()).toBeVisible();
      for (const what of ['two sources', 'see the archive', 'Bo'])
        await expect(page.locator('.history')).toContainText(what);
      await isClean(page);
      const lines = (site.files()['edits.jsonl'] ?? '').trim().split('\n');
      expect(lines.map((line) => JSON.parse(line).decision.does)).toEqual(
        'accept correct correct merge split note accept reject undo'.split(' '),
      );
    });
  });
}
