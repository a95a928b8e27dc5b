import type { APIRequestContext, Page } from '@playwright/test';
import type { EventDetail, EventSummary } from '@/lib/queries/event-view';
import { eventsOf } from './find-event';
import { ACCOUNT, BOTH } from './fixture-two-languages';
import { isClean } from './is-clean';
import { expect, test } from './test';

/** The events of the collection that tells of one affair in two languages. */
const eventsIn = (request: APIRequestContext, query = ''): Promise<EventSummary[]> =>
  eventsOf(request, query, BOTH);

/** An event that the account tells, with all that its page shows. */
async function told(request: APIRequestContext, titled: RegExp): Promise<EventDetail> {
  const event = (await eventsIn(request, `?document=${ACCOUNT}`)).find(({ titleEn }) => titled.test(titleEn));
  if (event === undefined) throw new Error(`The account tells no event titled ${titled}.`);
  return (await request.get(`${BOTH}/api/events/${encodeURIComponent(event.id)}`)).json();
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const passages = (page: Page) => page.locator('[data-passage]');
const ofAccount = (page: Page) => passages(page).filter({ hasText: 'a short account' });

/** What is the case of every page: it is no wider than the screen, and axe finds nothing. */
async function isSound(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await isClean(page);
}

const FRAMEWORK = /sign the Agreed Framework/;
const WITHDRAWAL = /announces its withdrawal from/;

test('an English document reads as English, with its events beside it', async ({ page }) => {
  await page.goto(`${BOTH}/sources/${ACCOUNT}`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Helen Marsh, Peter Lind')).toHaveAttribute('lang', 'en');
  const block = page.locator('p.evidence').filter({ hasText: 'The first round' });
  await expect(block).toHaveAttribute('lang', 'en');
  await expect(block).toHaveCSS('text-align', 'start');
  // Lines end within the words of the file; they read with blanks between them, and no mark takes in the blank before it.
  const marks = await block.locator('mark').allTextContents();
  expect(marks.length).toBeGreaterThan(3);
  for (const words of marks) expect(words).toMatch(/^\S[^\n]* [^\n]*\S$/);
  await expect(page.locator('.block-notes').getByText('27–29 August 2003').first()).toBeAttached();
  await isSound(page);
});

test('from an event to its words in an English document, in the text as it reads and in the file', async ({
  page,
  request,
}) => {
  const { id, evidence } = await told(request, WITHDRAWAL);
  const quote = evidence.find(({ document }) => document.id === ACCOUNT)?.quote ?? '';
  expect(quote).toContain('\n');
  await page.goto(`${BOTH}/events/${encodeURIComponent(id)}`);
  await ofAccount(page).getByRole('link', { name: 'Read in the document' }).click();
  const marked = page.locator('mark.target');
  await expect(marked.first()).toBeInViewport();
  expect((await marked.allTextContents()).join('')).toBe(oneLine(quote));
  await page.getByRole('link', { name: 'Raw file' }).click();
  await expect(page).toHaveURL(/view=raw/);
  await expect(marked.first()).toBeInViewport();
  expect((await marked.allTextContents()).join('')).toBe(quote);
  await expect(page.locator('.raw')).toHaveAttribute('lang', 'en');
});

test('an event that both languages tell shows the words of each in its language, and how each was dated', async ({
  page,
  request,
}) => {
  const { id, titleZh } = await told(request, FRAMEWORK);
  await page.goto(`${BOTH}/events/${encodeURIComponent(id)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FRAMEWORK);
  await expect(page.getByText(titleZh, { exact: true })).toHaveAttribute('lang', 'zh-Hant');
  await expect(passages(page).locator('blockquote[lang="zh-Hant"]').first()).toContainText('簽');
  const card = ofAccount(page);
  await expect(card.locator('blockquote')).toHaveAttribute('lang', 'en');
  await expect(card.locator('blockquote mark')).toHaveText(/^On October 21, 1994, North Korea .* in Geneva$/);
  // The words around it are cut between words.
  expect(oneLine(await card.locator('blockquote').innerText())).toMatch(/^(?:…\w|North).*(?:\w…|\.)$/);
  await card.getByText(/^How we know:/).click();
  await expect(card.getByText('“October 21, 1994”').first()).toBeVisible();
  await isSound(page);
});

test.describe('copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { locale, copy, place } of [
    { locale: 'en-GB', copy: 'Copy citation', place: /Marsh.*Lind.*2006.*para\. \d+/s },
    // A work is cited in its own language, whoever reads it.
    { locale: 'zh-TW', copy: '複製引文出處', place: /Marsh.*Lind.*2006.*para\. \d+/s },
  ])
    test.describe(locale, () => {
      test.use({ locale });

      test('a citation names the work in its own language', async ({ page, request }) => {
        const { id } = await told(request, FRAMEWORK);
        await page.goto(`${BOTH}/events/${encodeURIComponent(id)}`);
        const button = ofAccount(page).getByRole('button', { name: copy });
        await button.click();
        await expect(page.getByTestId('citation')).toContainText('Marsh');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toMatch(place);
        expect(copied).toContain('The nuclear question on the Korean Peninsula: a short account');
        expect(copied).not.toMatch(/\p{Script=Han}|「/u);
      });
    });
});

test('a record that quotes an English passage quotes it as English does', { tag: '@desktop' }, async ({
  request,
}) => {
  const { id } = await told(request, WITHDRAWAL);
  const asked = `${BOTH}/api/events?format=ics&document=${ACCOUNT}&locale=en`;
  const calendar = (await (await request.get(asked)).text()).replace(/\r\n /g, '');
  expect(id).not.toBe('');
  expect(calendar).toContain(
    '“It announced its withdrawal from the Nuclear Non-Proliferation Treaty on January 10\\, 2003”',
  );
  expect(calendar).toMatch(/「[^」]*禁止核武擴散條約[^」]*」/);
});

test.describe('searched', { tag: '@desktop' }, () => {
  for (const [query, alike, titled] of [
    ['withdrew treaty', 'withdraws treaty', WITHDRAWAL],
    ['removing seals', 'remove seal', /removes the seals/],
    ['abducted', 'abduction', /has abducted/],
    ['Carter', '卡特', /Jimmy Carter travels/],
    ['"heavy fuel oil"', '"Heavy Fuel Oil"', /suspend shipments/],
    // A name is found in whichever language it stands.
    ['凱利', 'Kelly', /Kelly goes to Pyongyang/],
    ['核子框架協議', 'Agreed Framework', FRAMEWORK],
  ] as const)
    test(`${query} finds in the account what ${alike} finds`, async ({ request }) => {
      const find = (words: string) => eventsIn(request, `?q=${encodeURIComponent(words)}`);
      const [found, other] = [await find(query), await find(alike)];
      expect(found.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
      expect(
        found.some(({ titleEn, documents }) => titled.test(titleEn) && documents.includes(ACCOUNT)),
      ).toBe(true);
    });

  test('what was found is marked in its language, and cut between words', async ({ page }) => {
    await page.goto(`${BOTH}/?q=seals`);
    const row = page.locator('a[data-event]').first();
    await expect(row.locator('mark').first()).toHaveText('seals');
    await expect(row.locator('[lang=en] mark')).toHaveText('seals');
    await expect(row.locator('[lang=en]')).toHaveText(/from its reactor on December 12,…$/);
  });

  test('English words that tell no event lead to their place', async ({ page }) => {
    await page.goto(`${BOTH}/?q=Observers`);
    const below = page.getByRole('region', { name: /^Elsewhere in the documents/ });
    await expect(below.locator('[lang=en] mark').first()).toHaveText('Observers');
    await below.getByRole('link').first().click();
    await expect(page.locator('#passage')).toHaveText('Observers');
  });

  test('words are found in an English document across the ends of its lines', async ({ page }) => {
    await page.goto(
      `${BOTH}/sources/${ACCOUNT}?find=${encodeURIComponent('Nuclear Non-Proliferation Treaty')}`,
    );
    await expect(page.getByText('2 places').first()).toBeVisible();
    await expect(page.locator('li[lang=en] strong').first()).toHaveText('Nuclear Non-Proliferation Treaty');
  });
});

test('the filter by document leaves what the account tells, on the same timeline', async ({
  page,
  request,
}) => {
  const all = await eventsIn(request);
  const ofOne = await eventsIn(request, `?document=${ACCOUNT}`);
  expect(ofOne.length).toBeGreaterThan(25);
  expect(ofOne.length).toBeLessThan(all.length);
  expect(ofOne.filter(({ documents }) => documents.length > 1).length).toBeGreaterThan(15);
  await page.goto(`${BOTH}/?document=${ACCOUNT}`);
  await expect(page.getByRole('status').filter({ hasText: 'Showing' })).toHaveText(
    new RegExp(`^Showing ${ofOne.length} of`),
  );
  await isSound(page);
});

test('what the account tells otherwise stands beside what it contradicts, each in its language', async ({
  page,
}) => {
  await page.goto(`${BOTH}/contradictions?document=${ACCOUNT}`);
  const claims = page.locator('.claim');
  await expect(claims.filter({ hasText: '25 July 2005' }).locator('blockquote').first()).toHaveAttribute(
    'lang',
    'en',
  );
  await expect(claims.locator('blockquote[lang="zh-Hant"]').first()).toBeAttached();
  await isSound(page);
});

test('at a round, what a party did is told in the words of each language', async ({ page }) => {
  await page.goto(`${BOTH}/rounds/3`);
  await page.getByText(/^North Korea \d+$/).click();
  const line = page.locator('.round-line').filter({ hasText: 'demanded energy aid' });
  await expect(line.locator('a.round-words')).toHaveAttribute('lang', 'en');
  // English words need no English title above them.
  await expect(line.locator('.round-title')).toHaveCount(0);
  await isSound(page);
});

test.describe('in Chinese', { tag: '@phone' }, () => {
  test.use({ locale: 'zh-TW' });

  test('the event has its Chinese title, and the English words stay English', async ({ page, request }) => {
    const { id, titleZh } = await told(request, FRAMEWORK);
    await page.goto(`${BOTH}/events/${encodeURIComponent(id)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleZh);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(ofAccount(page).locator('blockquote')).toHaveAttribute('lang', 'en');
    await expect(ofAccount(page).getByRole('link', { name: /short account/ })).toHaveAttribute('lang', 'en');
    await ofAccount(page)
      .getByText(/^日期由來/)
      .first()
      .click();
    await expect(ofAccount(page).getByText('「October 21, 1994」').first()).toBeVisible();
    await isSound(page);
  });

  test('English words at a round have a Chinese title above them, Chinese words none', async ({ page }) => {
    await page.goto(`${BOTH}/rounds/3`);
    await page.getByText(/^北韓 \d+$/).click();
    const line = page.locator('.round-line').filter({ hasText: 'demanded energy aid' });
    await expect(line.locator('.round-title')).toHaveText(/北韓/);
    const chinese = page.locator('.round-line').filter({ has: page.locator('.round-words[lang="zh-Hant"]') });
    await expect(chinese.locator('.round-title')).toHaveCount(0);
    await isSound(page);
  });

  test('the account on its page, its events named in Chinese', async ({ page }) => {
    await page.goto(`${BOTH}/sources/${ACCOUNT}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
    await expect(page.locator('.block-notes').getByText('第三輪六方會談')).toBeAttached();
    await expect(page.locator('p.evidence').filter({ hasText: 'The first round' })).toHaveAttribute(
      'lang',
      'en',
    );
    await isSound(page);
  });
});
