import type { Page } from '@playwright/test';
import { expect, test } from './test';

const OWN = '/c/camp-david';
const FIRST = 'Six-Party Talks Timeline';
const SECOND = 'Camp David and the Egyptian–Israeli Peace';

const choice = (page: Page) => page.getByRole('navigation', { name: 'Collections' });
const openChoice = (page: Page) => page.locator('header summary').first().click();
const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ });

test('another collection is chosen in the head, explored, and left again', async ({ page }) => {
  await page.goto('/');
  await openChoice(page);
  await expect(choice(page).locator('[aria-current=true]')).toHaveText(FIRST);
  await choice(page).getByRole('link', { name: SECOND }).click();
  await expect(page).toHaveURL(OWN);
  await expect(page.getByRole('link', { name: SECOND })).toBeVisible();
  await search(page).fill('沙達特');
  await search(page).press('Enter');
  await expect(page).toHaveURL(/\/c\/camp-david\?(?:.*&)?q=/);
  await page
    .getByRole('link', { name: /Anwar Sadat arrives in Israel/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/c\/camp-david\?(?:.*&)?event=1977-11-19/);
  await page.getByRole('link', { name: 'Open as a page of its own' }).click();
  await expect(page).toHaveURL(/\/c\/camp-david\/events\/1977-11-19/);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  for (const name of ['Names', 'Contradictions', 'Sources', 'About', 'Timeline']) {
    await pages.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(name === 'Timeline' ? OWN : `${OWN}/${name.toLowerCase()}`);
    await expect(page.locator('nav a[aria-current=page]')).toHaveText(name);
  }
  await openChoice(page);
  await choice(page).getByRole('link', { name: FIRST }).click();
  await expect(page).toHaveURL('/');
  // Only documents that tell of rounds have the page on them.
  await expect(pages.getByRole('link', { name: 'Rounds' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(OWN);
  await expect(pages.getByRole('link', { name: 'Names' })).toBeVisible();
  await expect(pages.getByRole('link', { name: 'Rounds' })).toHaveCount(0);
  await expect(page.locator('header')).toContainText(SECOND);
  await page.goForward();
  await expect(page.locator('header')).toContainText(FIRST);
});

test('the collection is chosen by keyboard, and the menu is left by Escape', async ({ page }) => {
  await page.goto('/about');
  const button = page.locator('header summary');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(choice(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choice(page)).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(OWN);
});

test('the language is chosen within the collection', async ({ page }) => {
  await page.goto(`${OWN}/names`);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('名稱');
  await expect(page).toHaveURL(`${OWN}/names`);
  await expect(page.locator('header')).toContainText('大衛營協議與埃以和平');
});

test.describe('at an address that others reach', () => {
  test.use({
    permissions: ['clipboard-read', 'clipboard-write'],
    extraHTTPHeaders: { 'x-forwarded-host': 'talks.example', 'x-forwarded-proto': 'https' },
  });

  test('a citation gives the address within the collection, under its title', async ({ request }) => {
    const { events } = await (await request.get(`${OWN}/api/events?limit=1`)).json();
    const { evidence } = await (await request.get(`${OWN}/api/events/${events[0].id}`)).json();
    const mention = encodeURIComponent(evidence[0].mentionId);
    const { text } = await (await request.get(`${OWN}/api/citations/${mention}?style=apa&locale=en`)).json();
    expect(text).toMatch(/https:\/\/talks\.example\/c\/camp-david\/sources\/\S+passage=\d+-\d+/);
    expect(evidence[0].href).toMatch(/^\/c\/camp-david\/sources\//);
    expect((await request.get(evidence[0].href)).status()).toBe(200);
    const about = await (await request.get(`${OWN}/api/about/citation`)).json();
    expect(about.text).toContain(SECOND);
    expect(about.text).toContain('https://talks.example/c/camp-david');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the other collection is chosen, filtered, and shown in the other language', async ({ page }) => {
    await page.goto('/');
    await openChoice(page);
    await choice(page).getByRole('link', { name: SECOND }).click();
    await expect(page).toHaveURL(OWN);
    await page.locator('[name=q]').fill('卡特');
    await page.locator('[name=q]').press('Enter');
    await expect(page).toHaveURL(/\/c\/camp-david\?/);
    await expect(page.getByRole('link', { name: /Jimmy Carter visits Cairo/ }).first()).toBeVisible();
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page).toHaveURL(/\/c\/camp-david/);
    await expect(page.locator('header')).toContainText('大衛營協議與埃以和平');
  });
});

test.describe('what is not there', () => {
  test.use({ toleratedErrors: [/status of 404/] });

  test('a collection that is not there says so, and leads to those that are', async ({ page, request }) => {
    const answer = await page.goto('/c/nowhere/events/x');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such collection' })).toBeVisible();
    await page.getByRole('link', { name: 'To the timeline' }).click();
    await expect(page).toHaveURL('/');
    const problem = await request.get('/c/nowhere/api/events');
    expect([problem.status(), problem.headers()['content-type']]).toEqual([404, 'application/problem+json']);
    expect((await problem.json()).title).toBe('There is no such collection.');
  });

  test('an event of another collection is none here', async ({ page, request }) => {
    const { events } = await (await request.get('/api/events?limit=1')).json();
    const answer = await page.goto(`${OWN}/events/${events[0].id}`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: 'To the timeline' }).click();
    await expect(page).toHaveURL(OWN);
  });
});
