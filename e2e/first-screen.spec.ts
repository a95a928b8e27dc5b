import { isClean } from './is-clean';
import { expect, test } from './test';

/** What a reader who knows nothing looks for on the first screen, in both languages. */
const READERS = {
  'en-US': {
    what: /^\d+ dated events told in \d+ documents; each opens the words it rests on\.$/,
    withdrawal: /withdrawal from the Treaty on the Non-Proliferation/,
    framework: /signs the Agreed Framework/,
    rounds: 'Rounds',
    japan: 'Japan',
    copy: 'Copy citation',
    style: 'Style',
    told: /^\d+ acts?, \d+ positions?$/,
    party: 'The round, party by party',
  },
  'zh-TW': {
    what: /^\d+ 份文件述及的 \d+ 個有日期的事件；每個事件都可開啟其所依據的文句。$/,
    withdrawal: /退出「禁止核武擴散條約」/,
    framework: /簽署「核子框架協議」/,
    rounds: '各輪會談',
    japan: '日本',
    copy: '複製引文出處',
    style: '格式',
    told: /^\d+ 項行動，\d+ 項立場$/,
    party: '本輪會談：各方立場',
  },
} as const;

for (const [locale, words] of Object.entries(READERS))
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('the two withdrawals and the Agreed Framework are found without searching, and open their words', async ({
      page,
    }) => {
      await page.goto('/');
      await expect(page.getByText(words.what)).toBeInViewport();
      const rows = page.locator('a[data-event]');
      await expect(rows.filter({ hasText: words.withdrawal })).toHaveCount(2);
      const framework = rows.filter({ hasText: words.framework });
      await framework.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary');
      await expect(panel.locator('blockquote mark').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await rows.filter({ hasText: words.withdrawal }).first().click();
      await expect(panel.locator('blockquote mark').first()).toBeVisible();
    });

    test('what is told at a round stands under its row, by keyboard too', async ({ page }) => {
      await page.goto('/');
      const told = page.locator('.round-acts');
      await expect(told).toHaveCount(4);
      const fourth = told.last();
      const summary = fourth.locator('summary');
      await expect(summary).toHaveText(words.told);
      const [acts] = (await summary.textContent())?.match(/\d+/) ?? [];
      await summary.focus();
      await page.keyboard.press('Enter');
      await expect(fourth.getByRole('listitem')).toHaveCount(Number(acts));
      await expect(fourth.getByText(new RegExp(`${words.japan} \\d`))).toBeVisible();
      await isClean(page);
      const act = fourth.getByRole('listitem').getByRole('link').first();
      const title = (await act.textContent()) ?? '';
      await act.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('complementary').getByRole('heading', { name: title })).toBeVisible();
      await page.keyboard.press('Escape');
      await fourth.getByRole('link', { name: words.party }).click();
      await expect(page).toHaveURL('/rounds/4');
    });

    test('Japan’s part in each round, and five citations in the style chosen first', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: words.rounds, exact: true }).click();
      await page.getByRole('rowheader').getByRole('link', { name: words.japan, exact: true }).click();
      const rounds = page.locator('main ol > li');
      await expect(rounds).toHaveCount(4);
      for (const round of await rounds.all())
        await expect(round.locator('a.round-words').filter({ visible: true }).first()).toBeVisible();
      const copies = page.getByRole('button', { name: words.copy });
      const cited = page.getByTestId('citation');
      await copies.first().click();
      await expect(cited).toHaveCount(1);
      await page.getByRole('combobox', { name: words.style }).selectOption('apa');
      await expect(page.getByRole('combobox', { name: words.style })).toHaveValue('apa');
      for (const place of [1, 2, 3, 4]) {
        await copies.nth(place).focus();
        await page.keyboard.press('Enter');
        await expect(cited).toHaveCount(place + 1);
      }
      for (const style of await page.getByRole('combobox', { name: words.style }).all())
        await expect(style).toHaveValue('apa');
      // Two passages of one paragraph are cited alike: no address of this site is known that would tell them apart.
      expect(new Set(await cited.allTextContents()).size).toBe(4);
      await isClean(page);
    });
  });

test('the lanes chosen last are shown again, but where an address names others', async ({
  page,
  isMobile,
}) => {
  const lanes = page.getByRole('combobox', { name: 'Lanes by' });
  const address = isMobile ? '/?view=timeline' : '/';
  await page.goto(address);
  await lanes.selectOption('kind');
  await expect(page).toHaveURL(/lanes=kind/);
  await page.goto(address);
  await expect(lanes).toHaveValue('kind');
  await page.goto(`${address}${isMobile ? '&' : '?'}lanes=document`);
  await expect(lanes).toHaveValue('document');
});

test('on paper all rounds are there for every party', async ({ page }) => {
  await page.goto('/rounds');
  await page.emulateMedia({ media: 'print' });
  const cells = page.locator('table.matrix td:not(:empty)');
  await expect(cells).toHaveCount(24);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  for (const cell of await cells.all()) {
    const { x = -1, width = Infinity } = (await cell.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
});
