import type { SourceDetail } from '@/lib/queries/source-view';
import { pageAnswers } from './page-answers';
import { PAPER } from './paper';
import { expect, test } from './test';

test('words are found across line ends and in the other script, and every place is a link', async ({
  page,
}) => {
  await page.goto(`/sources/${PAPER}`);
  await pageAnswers(page);
  const field = page.getByRole('searchbox', { name: 'Find in this document' });
  await field.fill('会谈');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/find=/);
  await expect(field).toBeFocused();
  await expect(page.locator('mark.found').first()).toHaveText('會談');
  const summary = page.locator('search summary');
  const count = Number((await summary.textContent())?.match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(20);
  await summary.click();
  await expect(page.locator('search ol a')).toHaveCount(count);
  await page.locator('search ol a').nth(5).click();
  await expect(page.locator('mark.target').first()).toBeInViewport();
  expect((await page.locator('mark.target').allTextContents()).join('')).toBe('會談');
  await page.getByRole('link', { name: 'Clear', exact: true }).click();
  await expect(page.locator('mark.found')).toHaveCount(0);
  await expect(field).toHaveValue('');
  await page.goBack();
  await expect(field).toHaveValue('会谈');
});

test('the passages of one event are a step apart, to and fro', async ({ page, request }) => {
  const source: SourceDetail = await (await request.get(`/api/sources/${PAPER}`)).json();
  const note = source.blocks
    .flatMap(({ notes }) => notes)
    .find(({ number, of, next }) => number === 1 && of > 1 && next?.documentId === PAPER);
  if (note?.next == null) throw new Error('the paper tells of an event twice');
  await page.goto(`/sources/${PAPER}`);
  const own = page.locator('.block-notes li').filter({
    has: page.locator(`a[href="/events/${encodeURIComponent(note.eventId)}"]`),
  });
  await own.first().getByRole('link', { name: 'Next passage on this event' }).click();
  await expect(page.locator('mark.target').first()).toBeInViewport();
  expect(page.url()).toContain(note.next.href);
  await own.nth(1).getByRole('link', { name: 'Previous passage on this event' }).click();
  await expect(page).toHaveURL(/#passage$/);
  await expect(page).not.toHaveURL(note.next.href);
});

test('a sign on the timeline of a document leads to its words', async ({ page }) => {
  await page.goto(`/sources/${PAPER}`);
  const strip = page.getByRole('navigation', { name: 'What this document tells of, by year' });
  await strip
    .getByRole('list', { name: /^1994:/ })
    .getByRole('link')
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.target').first()).toBeInViewport();
});

test('words that only a repetition holds are said to be in the raw file, and shown there', async ({
  page,
  request,
}) => {
  const source = '000_8ba0f58d5e402f01';
  const raw = await (await request.get(`/api/sources/${source}?format=text`)).text();
  const at = raw.lastIndexOf('六邊會談');
  await page.goto(`/sources/${source}?passage=${at}-${at + 4}`);
  await page.getByRole('link', { name: 'See them in the raw file' }).click();
  await expect(page.locator('mark.target')).toHaveText('六邊會談');
});

test('reference managers find the document by its tags, and the works of a list by COinS', async ({
  page,
}) => {
  await page.goto(`/sources/${PAPER}`);
  await expect(page.locator('head meta[name=citation_author]')).toHaveCount(5);
  await expect(page.locator('head meta[name=citation_title]')).toHaveAttribute(
    'content',
    '北韓核議題與六方會談之展望',
  );
  await page.goto('/sources');
  const works = await page
    .locator('span.Z3988')
    .evaluateAll((spans) =>
      spans.map((span) => new URLSearchParams(span.getAttribute('title') ?? '').get('rft_val_fmt')),
    );
  expect(works).toHaveLength(5);
  expect(works.at(-1)).toBe('info:ofi/fmt:kev:mtx:journal');
});

test('a footnote stands beside the words that call it, each with the way to the other', async ({ page }) => {
  await page.goto(`/sources/${PAPER}`);
  const call = page.locator('sup a').nth(20);
  const label = await call.textContent();
  await call.click();
  const note = page.locator(`#note-${label}`);
  await expect(note).toBeInViewport();
  const [calls, beside] = [await page.locator(`#call-${label}`).boundingBox(), await note.boundingBox()];
  expect(beside?.x).toBeGreaterThan(calls?.x ?? 0);
  await note.getByRole('link', { name: label ?? '', exact: true }).click();
  await expect(page.locator(`#call-${label}`)).toBeInViewport();
});

test('the page about the data leads to a word that is unknown', async ({ page }) => {
  await page.goto('/about');
  const word = page.locator('#unknown ~ dl a').first();
  const text = (await word.textContent()) ?? '';
  await word.click();
  await expect(page.locator('mark.target').first()).toBeInViewport();
  expect((await page.locator('mark.target').allTextContents()).join('').replace(/\s/g, '')).toBe(text);
});
