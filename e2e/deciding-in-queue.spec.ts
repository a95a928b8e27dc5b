import type { Locator, Page } from '@playwright/test';
import { MESSAGES } from '@/app/_i18n/locale';
import { DOCUMENTS } from './fixture-withdrawal';
import { isClean } from './is-clean';
import { LANGUAGES } from './languages';
import { expect, type Site, test } from './own-site';

interface Told {
  id: string;
  titleEn: string;
  mentions: number;
}

const written = (site: Site) =>
  (site.files()['edits.jsonl'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).decision as Record<string, unknown> & { does: string });

for (const [locale, language] of LANGUAGES) {
  const { review, queue } = MESSAGES[locale];
  const KEYS = { e: 'correct', m: 'merge', s: 'split', n: 'note' } as const;

  test.describe(`in ${locale}`, () => {
    test.use({ locale: language, documents: DOCUMENTS });

    /** Begins a decision on the event that is looked at: by its key, or by its button at the lower edge. */
    async function begin(page: Page, key: keyof typeof KEYS, isByKey: boolean): Promise<Locator> {
      const button = page.getByRole('toolbar').getByRole('button', { name: queue[KEYS[key]] });
      await expect(button).not.toHaveAttribute('aria-disabled', 'true');
      if (isByKey) await page.keyboard.press(key);
      else await button.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      return dialog;
    }

    /** Sends the form, by Enter in its field for the reason or by its button. */
    async function send(page: Page, dialog: Locator, action: string, isByKey: boolean): Promise<void> {
      if (isByKey) {
        await dialog.getByLabel(review.why).focus();
        await page.keyboard.press('Enter');
      } else await dialog.getByRole('button', { name: action, exact: true }).click();
      await expect(dialog).toBeHidden();
    }

    for (const isByKey of [false, true])
      test(`an event of the queue is merged, split, noted and corrected field by field, ${isByKey ? 'by keys' : 'by pressing'}`, {
        tag: isByKey ? '@desktop' : '@phone',
      }, async ({ page, site }) => {
        await page.addInitScript(() => localStorage.setItem('reviewer', 'Ada'));
        const { events } = (await (await page.request.get('/api/events')).json()) as { events: Told[] };
        const told = events.find(({ mentions }) => mentions === 2)?.id ?? '';
        await page.goto(`/review?${new URLSearchParams({ event: told })}`);
        const passages = page.locator('.queue-card [data-passage]');
        await expect(passages).toHaveCount(2);

        const merging = await begin(page, 'm', isByKey);
        // What the machine all but took for the same is offered first.
        const offered = merging.getByRole('radio').first();
        await expect(offered).toBeVisible();
        await isClean(page);
        if (isByKey) {
          await offered.focus();
          await page.keyboard.press('Space');
        } else await offered.check();
        await send(page, merging, review.merge.save, isByKey);
        await expect(passages).toHaveCount(3);

        const splitting = await begin(page, 's', isByKey);
        const last = splitting.getByRole('checkbox').last();
        if (isByKey) {
          await last.focus();
          await page.keyboard.press('Space');
        } else await last.check();
        await isClean(page);
        await send(page, splitting, review.split.save, isByKey);
        await expect(passages).toHaveCount(2);

        const noting = await begin(page, 'n', isByKey);
        await noting.getByLabel(review.note.text).fill('see the archive');
        await isClean(page);
        await send(page, noting, review.note.save, isByKey);

        const form = await begin(page, 'e', isByKey);
        const { correct } = review;
        // A title that is longer than its field is read from its beginning.
        const title = form.locator('input').first();
        await expect(title).toBeFocused();
        expect(await title.evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
        await form.getByLabel(correct.titleEn).fill('The North leaves');
        await form.getByLabel(correct.titleZh).fill('北韓退約');
        // What the words allow stands beside the date, and is taken by a press.
        await form.getByLabel(correct.date).fill('2003');
        const allowed = form.locator('.review-allowed button').first();
        if (isByKey) {
          await allowed.focus();
          await page.keyboard.press('Enter');
        } else await allowed.click();
        await expect(form.getByLabel(correct.date)).toHaveValue('2003-01-10');
        await form.getByLabel(correct.date).fill('2003-01');
        await form.getByLabel(correct.type).selectOption('statement');
        await form.getByLabel(correct.status).selectOption('claimed');
        const found = (label: string, words: string, name: string) => async () => {
          const field = form.getByRole('searchbox', { name: label });
          await field.fill(words);
          const offer = form.getByRole('button', { name });
          await expect(offer.first()).toBeVisible();
          if (isByKey) await field.press('Enter');
          else await offer.first().click();
          await expect(field).toHaveValue('');
        };
        const isEnglish = locale === 'en';
        // None of them is named in the documents.
        await found(correct.countries, isEnglish ? 'Vietnam' : '越南', isEnglish ? 'Vietnam' : '越南')();
        await found(correct.people, isEnglish ? 'Jimmy Carter' : '卡特', isEnglish ? 'Carter' : '卡特')();
        await found(correct.place, isEnglish ? 'Vienna' : '維也納', isEnglish ? 'Vienna' : '維也納')();
        await form.getByLabel(correct.importance).selectOption('pinned');
        await isClean(page);
        await send(page, form, review.save, isByKey);
        await expect
          .poll(() => written(site).map(({ does }) => does))
          .toEqual([...['merge', 'split', 'note'], ...Array.from({ length: 9 }, () => 'correct')]);
        const corrections = Object.fromEntries(
          written(site)
            .slice(3)
            .map(({ correction }) => Object.values(correction as object) as [string, unknown, unknown])
            .map(([field, , after]) => [field, after]),
        );
        expect(corrections).toMatchObject({
          ...{ 'title.en': 'The North leaves', 'title.zh-Hant': '北韓退約', date: '2003-01' },
          ...{ type: 'statement', status: 'claimed', place: 'Vienna', importance: 'pinned' },
        });
        expect(corrections.countries).toContain('VNM');

        // The page of the event has all of it, and each of its states has a link.
        const corrected = async () =>
          ((await (await page.request.get('/api/events')).json()).events as Told[]).find(
            ({ titleEn }) => titleEn === 'The North leaves',
          )?.id ?? '';
        await expect.poll(corrected).not.toBe('');
        await page.goto(`/events/${encodeURIComponent(await corrected())}`);
        await expect(page.locator('main')).toContainText(isEnglish ? 'Vienna' : '維也納');
        await page.getByText(MESSAGES[locale].reviewed.history).click();
        await page.locator('.history > li').last().getByRole('link').first().click();
        const state = page.getByRole('region', { name: MESSAGES[locale].reviewed.asItWas });
        await expect(state).toContainText('Ada');
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
          isEnglish ? 'The North leaves' : '北韓退約',
        );
        await expect(page.locator('[data-passage]')).toHaveCount(2);
        await isClean(page);
        await state.getByRole('link', { name: review.state.after }).click();
        await state.getByRole('link', { name: review.state.now }).click();
        await expect(state).toBeHidden();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          isEnglish ? 'The North leaves' : '北韓退約',
        );
      });
  });
}
