import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { EXPORT_FORMATS } from '@/lib/schema/api-parameters';
import { isClean } from './is-clean';
import { expect, test as own } from './own-site';
import { test as base } from './test';

const VIEW = '/?country=JPN&kind=talks';

type OtherSite = {
  /** Serves a page on another host and port, and says where. */
  otherSite: (body: string) => Promise<string>;
};

const otherSite = async (_: object, use: (serve: OtherSite['otherSite']) => Promise<void>) => {
  let page = '';
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  await use(async (body) => {
    page = `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,"><h1>Another site</h1>${body}`;
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  server.closeAllConnections();
  server.close();
};

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted
const test = base.extend<OtherSite>({ otherSite: ({}, use) => otherSite({}, use) });
// biome-ignore lint/correctness/noEmptyPattern: as above
const ownTest = own.extend<OtherSite>({ otherSite: ({}, use) => otherSite({}, use) });

const showing = (page: Pick<Page, 'getByText'>) => page.getByText(/^Showing .+ events$/);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens what a view is handed on by. */
async function share(page: Page) {
  await page.getByRole('button', { name: 'Share' }).click();
  const sheet = page.getByRole('dialog', { name: 'Share this view' });
  await expect(sheet).toBeVisible();
  return sheet;
}

test('a view is shared by its link and shown in a page of another site by its code', async ({
  page,
  context,
  browser,
  baseURL,
  otherSite,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(VIEW);
  const told = (await showing(page).textContent()) ?? '';
  const sheet = await share(page);
  await expect(sheet).toContainText(/It shows: \d+ events, Country or organisation: Japan, Kind: /);
  await isClean(page, 'dialog');

  await sheet.getByRole('button', { name: 'Copy link' }).click();
  await expect(sheet.getByText('Copied')).toBeVisible();
  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const there = await elsewhere.newPage();
  await there.goto(await clipboard(page));
  await expect(showing(there)).toHaveText(told);
  await elsewhere.close();

  await sheet.getByLabel('Height').fill('640');
  await sheet.getByLabel('In a narrow frame').selectOption('List');
  await sheet.getByRole('button', { name: 'Copy the code' }).click();
  await expect(sheet.getByText('Copied')).toHaveCount(2);
  await page.goto(await otherSite(await clipboard(page)));
  await expect(page.locator('iframe')).toHaveAttribute('height', '640');
  const frame = page.frameLocator('iframe');
  await expect(showing(frame)).toHaveText(told);
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await isClean(page, 'iframe');

  // What is filtered by changes within the frame, and the way to the whole view knows of it.
  await frame.getByRole('link', { name: 'Clear 2 filters' }).click();
  await expect(showing(frame)).not.toHaveText(told);
  const [whole] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open the whole view' }).click(),
  ]);
  await expect(whole).toHaveURL(/\/\?(?!.*(?:country|kind)=)/);
  await expect(showing(whole)).toHaveText((await showing(frame).textContent()) ?? '');
  expect(new URL(whole.url()).origin).toBe(baseURL);
});

test('what is exported is said, in every format there is', async ({ page }) => {
  await page.goto(`${VIEW}&from=2003-01-01`);
  await page.getByRole('button', { name: 'Export' }).click();
  const bar = page.getByRole('region', { name: 'Export' });
  await expect(bar).toContainText(/All \d+ events of the list/);
  await expect(bar).toContainText(/Filters: Country or organisation: Japan, Kind: .+, From: 1 January 2003/);
  const formats = await bar
    .locator('a[download][href*="/api/events"]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('format')),
    );
  expect(formats.toSorted()).toEqual([...EXPORT_FORMATS].toSorted());
});

test('only the page for frames may be framed', { tag: '@desktop' }, async ({ request }) => {
  const framed = async (path: string) => {
    const headers = (await request.get(path)).headers();
    const ancestors = /frame-ancestors ([^;]+)/.exec(headers['content-security-policy'] ?? '')?.[1];
    return [ancestors, headers['x-frame-options']];
  };
  for (const path of ['/embed', '/embed?country=JPN', '/c/camp-david/embed'])
    expect([path, await framed(path)]).toEqual([path, ['*', undefined]]);
  for (const path of ['/', '/c/camp-david', '/review', '/embed/x', '/EMBED', '/sources', '/log-in'])
    expect([path, await framed(path)]).toEqual([path, ["'none'", 'DENY']]);
});

ownTest(
  'nothing in a frame changes anything, or leads to where it could',
  { tag: '@desktop' },
  async ({ page, context, site, otherSite }) => {
    await page.goto('/');
    const event = await page.locator('a[data-event]').first().getAttribute('data-event');
    await page.goto(`/?event=${event}`);
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
    await page.goto(
      await otherSite(
        `<iframe width="100%" height="700" src="${site.address}/embed?event=${event}"></iframe>`,
      ),
    );
    const frame = page.frameLocator('iframe');
    const toPage = frame.getByRole('link', { name: 'Open as a page of its own' });
    await expect(toPage).toBeVisible();
    const [opened] = await Promise.all([context.waitForEvent('page'), toPage.click()]);
    await expect(opened.getByRole('button', { name: 'Accept' })).toBeVisible();
    await expect(toPage).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Accept' })).toHaveCount(0);
  },
);
