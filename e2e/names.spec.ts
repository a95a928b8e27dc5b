import type { Page } from '@playwright/test';
import { MESSAGES } from '@/app/_i18n/locale';
import type { NamesInSource } from '@/lib/queries/names/names-in-source';
import type { NameDetail } from '@/lib/queries/names/view';
import { isClean } from './is-clean';
import { LANGUAGES } from './languages';
import { pageAnswers } from './page-answers';
import { PAPER } from './paper';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const PERSON = 'kim-jong-il';
const NAMES = { en: 'Kim Jong-il', 'zh-Hant': '金正日' };

for (const [language, locale, tag] of LANGUAGES) {
  test.describe(`in ${language}`, { tag }, () => {
    test.use({ locale });
    const name = NAMES[language];
    const words = MESSAGES[language];

    test('from the chip of a person to his page, what he did, a passage, and the citation of the page', async ({
      page,
      request,
    }) => {
      const detail: NameDetail = await (await request.get(`/api/names/${PERSON}?role=actor`)).json();
      await page.goto('/');
      await pageAnswers(page);
      await page.locator('summary', { hasText: words.filter.participant }).click();
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
      await expect(page).toHaveURL(`/?participant=${PERSON}`);
      await page.getByRole('link', { name: words.entity.page.replace('{name}', name) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

      await page.getByRole('link', { name: words.name.role.actor }).click();
      await expect(page).toHaveURL(/role=actor/);
      const listed = page.getByRole('main').locator('a[href^="/events/"]');
      await expect(listed).toHaveCount(detail.list.total);
      expect(await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
        detail.list.events.map(({ event }) => `/events/${encodeURIComponent(event.id)}`),
      );

      const passage = page
        .getByRole('listitem')
        .filter({ has: page.locator('blockquote') })
        .last();
      await expect(passage.locator('mark').first()).toHaveText('金正日');
      await passage.getByRole('link', { name: words.event.openPassage }).click();
      await expect(page.locator('mark.target').first()).toHaveText('金正日');

      await page.goto(`/names/${PERSON}`);
      await pageAnswers(page);
      const cite = page.getByRole('region', { name: words.name.cite });
      await cite.getByRole('button', { name: words.citation.copy }).click();
      await expect(cite.getByTestId('citation')).toContainText(name);
      await expect(cite.getByTestId('citation')).toContainText(`/names/${PERSON}`);
      await isClean(page);
    });
  });
}

test('a name filters by itself, together with others, and its chip takes it back', async ({
  page,
  request,
}) => {
  const total = async (query: string) =>
    (await (await request.get(`/api/events?limit=1&${query}`)).json()).all;
  const one = await total('name=npt');
  const both = await total('name=npt&name=IAEA');
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(one);
  await page.goto('/?name=npt&name=IAEA&show=all');
  await pageAnswers(page);
  await expect(page.getByRole('status').filter({ hasText: `Showing ${both} of` })).toBeVisible();
  await page
    .getByRole('checkbox', { name: /International Atomic Energy Agency/, checked: true })
    .last()
    .click();
  await expect(page).toHaveURL(/[?&]name=npt$/);
  await expect(page.getByRole('status').filter({ hasText: `Showing ${one} of` })).toBeVisible();
});

test('a name that does not occur is left out by the page and refused by the interface', async ({
  page,
  request,
}) => {
  await page.goto('/?name=nobody&country=JPN');
  await expect(page.getByRole('alert').filter({ hasText: 'name' })).toBeVisible();
  const answer = await request.get('/api/events?name=%E9%87%91%E6%AD%A3%E6%97%A5');
  expect(answer.status()).toBe(400);
  expect((await answer.json()).detail).toContain(PERSON);
});

test('names are found in the list by another script, and by kind', async ({ page }) => {
  await page.goto('/names');
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('卢武铉');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /names? holds?/ })).toBeVisible();
  await page.getByRole('link', { name: 'Roh Moo-hyun' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roh Moo-hyun');
  await page.getByRole('link', { name: 'Person', exact: true }).click();
  await expect(page).toHaveURL('/names?kind=person');
});

test('a wrong name can be told from its page', async ({ page }) => {
  await page.goto(`/names/${PERSON}`);
  await page.getByText('Is this name wrong?').click();
  await expect(page.getByText(/from line \d+ of the file ingest\/knowledge\/persons\.tsv/)).toBeVisible();
  await expect(page.getByRole('row', { name: 'zh 金正日' })).toBeVisible();
});

/** Where a name stands in plain text of the page, in pixels of the window; it is scrolled to. */
async function pointOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    for (const stretch of document.querySelectorAll('span[data-at]')) {
      const text = stretch.firstChild;
      const at = text?.nodeValue?.indexOf(wanted) ?? -1;
      if (text === null || at === -1) continue;
      stretch.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, name);
  if (point === null) throw new Error(`${name} stands nowhere in plain text`);
  return point;
}

test('in a document a name that is pointed at, or touched, says who it is', async ({
  page,
  request,
  isMobile,
}) => {
  const { names }: NamesInSource = await (await request.get(`/api/sources/${PAPER}/names`)).json();
  await page.goto(`/sources/${PAPER}`);
  await pageAnswers(page);
  const popover = page.getByRole('region', { name: 'Who or what is named here' });
  // What comes into view is laid out, and moves what is below it: what was pointed at may be gone by then.
  await expect(async () => {
    const { x, y } = await pointOf(page, '盧武鉉');
    if (isMobile) await page.touchscreen.tap(x, y);
    else {
      await page.mouse.move(x, y - 2);
      await page.mouse.move(x, y);
    }
    await expect(popover).toContainText(`Person · ${names['roh-moo-hyun']?.events} events`, {
      timeout: 3000,
    });
  }).toPass();
  await isClean(page, '.name-popover');
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  expect(await page.locator('[data-at] [data-at]').count()).toBe(0);
});

test('at the keyboard the names of a passage are a button away', async ({ page }) => {
  await page.goto(`/sources/${PAPER}`);
  await pageAnswers(page);
  const button = page.getByRole('button', { name: /names in this passage/ }).first();
  await button.focus();
  await expect(button).toBeInViewport();
  await page.keyboard.press('Enter');
  const popover = page.getByRole('region', { name: 'Who or what is named here' });
  const first = popover.getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  const name = (await first.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});
