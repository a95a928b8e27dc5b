import type { ContradictionView } from '@/lib/queries/event-view';
import { isClean } from './is-clean';
import { markedWords } from './marked-words';
import { expect, test } from './test';

type Answer = { contradictions: ContradictionView[] };

test('every claim stands beside the others and opens its passage', async ({ page, request }) => {
  const answer: Answer = await (await request.get('/api/contradictions')).json();
  await page.goto('/contradictions');
  await expect(page.getByRole('article')).toHaveCount(answer.contradictions.length);
  for (const { id, claims, reason } of answer.contradictions) {
    const preferred = claims.filter((claim) => claim.preferred).length;
    expect(preferred, id).toBeGreaterThan(0);
    expect(reason, id).not.toBeNull();
    await expect(page.locator(`[id="${id}"] .claim`)).toHaveCount(claims.length);
    await expect(page.locator(`[id="${id}"] .claim-preferred`)).toHaveCount(preferred);
  }
  const claims = answer.contradictions.flatMap((one) => one.claims);
  await expect(page.locator('.claim').getByRole('button', { name: 'Copy citation' })).toHaveCount(
    claims.length,
  );
  const hrefs = claims.map(({ href }) => href.replace('?', '?view=raw&'));
  const marked = await markedWords(page, hrefs, 'body');
  for (const [i, { href, quote }] of claims.entries()) expect(marked[i], href).toBe(quote);
});

test('a filter is in the address and goes out of it again', async ({ page }) => {
  await page.goto('/contradictions');
  const kinds = page.getByRole('navigation', { name: 'Kind' });
  await kinds.getByRole('link', { name: /^between documents/ }).click();
  await expect(page).toHaveURL('/contradictions?kind=between-documents');
  await expect(page.getByRole('status')).toContainText(/Showing \d+ of \d+ contradictions/);
  for (const tag of await page.locator('article .tag-alert').allTextContents())
    expect(tag).toBe('between documents');
  await kinds.locator('[aria-current]').click();
  await expect(page).toHaveURL(/\/contradictions\??$/);
});

test('says why a value is followed, and leads to the event', async ({ page }) => {
  await page.goto('/contradictions?kind=between-documents');
  const dispute = page.getByRole('article').first();
  await expect(dispute).toContainText(/Followed here is|followed here is/);
  await dispute.getByRole('link', { name: /^On the timeline/ }).click();
  await expect(page).toHaveURL(/\/\?event=/);
});

test('a contradiction has a link of its own', async ({ page }) => {
  await page.goto('/contradictions');
  const last = page.getByRole('article').last();
  await last.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/contradictions#[\w-]+$/);
  await page.reload();
  await expect(last).toBeInViewport();
});

for (const [kind, words] of [
  ['duration', 'two of them weigh more than the length between them'],
  ['source-date', 'the source it names cannot be where it is from'],
  ['calendar', 'what the calendar allows'],
])
  test(`of the kind ${kind} a reason is given`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(`/contradictions?kind=${kind}`);
    await expect(page.getByText(words ?? '').first()).toBeVisible();
  });

test('what cannot be understood is said', async ({ page }) => {
  await page.goto('/contradictions?kind=nonsense');
  await expect(page.getByRole('alert').filter({ hasText: 'kind' })).toBeVisible();
});

test('by keyboard: filter, and open a passage', async ({ page }) => {
  await page.goto('/contradictions');
  await page.getByRole('navigation', { name: 'Document' }).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/document=/);
  await page.getByRole('link', { name: 'Read in the document' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.target').first()).toBeInViewport();
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-TW' });

  test('values and reasons', async ({ page }) => {
    await page.goto('/contradictions?kind=between-documents');
    await expect(page.getByText('2002年8月').first()).toBeVisible();
    await expect(page.getByText('此處採用').first()).toBeVisible();
  });
});

test('fits the screen, and axe finds nothing', async ({ page }) => {
  await page.goto('/contradictions');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await isClean(page);
});
