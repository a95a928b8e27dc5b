import { eventsOf, findEvent, SECOND_WITHDRAWAL } from './find-event';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('copies a citation that names authors, title and place', async ({ page, request }) => {
  const { id } = await findEvent(request, SECOND_WITHDRAWAL);
  await page.goto(`/events/${id}`);
  await page.getByRole('button', { name: 'Copy citation' }).first().click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    '廖清華',
    '陳詵蔚',
    '許惠淑',
    '洪培鈞',
    '黃明傑',
    '北韓核議題與六方會談之展望',
    'para.',
  ]) {
    expect(copied).toContain(part);
  }
  // Nobody has named an address of this app, and the machine's own leads no other reader anywhere.
  expect(copied).not.toMatch(/https?:|localhost|127\.0\.0\.1/);
  await expect(page.getByTestId('citation')).toHaveText(copied.replace(/\n/g, ' '), { useInnerText: false });
});

test.describe('behind a proxy that names its address', () => {
  test.use({ extraHTTPHeaders: { 'x-forwarded-host': 'talks.example', 'x-forwarded-proto': 'https' } });

  test('citations and records give that address', async ({ request }) => {
    const { id } = await findEvent(request, SECOND_WITHDRAWAL);
    const { evidence } = await (await request.get(`/api/events/${id}`)).json();
    const mention = encodeURIComponent(evidence[0].mentionId);
    const { text } = await (await request.get(`/api/citations/${mention}?style=apa&locale=en`)).json();
    expect(text).toMatch(/https:\/\/talks\.example\/sources\/\S+passage=\d+-\d+/);
    for (const format of ['bibtex', 'ris', 'csl']) {
      const records = await (await request.get(`/api/sources?format=${format}`)).text();
      expect(records).toContain('https://talks.example/sources/');
      expect(records).not.toMatch(/localhost|127\.0\.0\.1/);
    }
  });
});

test('records give no address where nobody has named one', async ({ request }) => {
  for (const format of ['bibtex', 'ris', 'csl'])
    expect(await (await request.get(`/api/sources?format=${format}`)).text()).not.toMatch(
      /localhost|127\.0\.0\.1/,
    );
});

test('a script without a title is cited by what it is and how it begins, and is no film', async ({
  page,
  request,
}) => {
  const { sources } = await (await request.get('/api/sources')).json();
  const script = sources.find(({ csl }: { csl: { title?: string } }) => csl.title === undefined);
  const records = await (await request.get(`/api/sources/${script.id}?format=ris`)).text();
  expect(records).toMatch(/^TY {2}- GEN\r$/m);
  expect(records).toMatch(/^TI {2}- \[新聞播報稿，起首為「.+」\]\r$/m);
  const events = await eventsOf(request);
  const { id } = events.find(({ documents }) => documents.includes(script.id)) ?? { id: '' };
  await page.goto(`/events/${encodeURIComponent(id)}`);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: script.title }) });
  await card.first().getByRole('button', { name: 'Copy citation' }).first().click();
  await page.getByLabel('Style').selectOption({ label: 'APA' });
  await expect(page.getByTestId('citation')).toContainText('[News script beginning “');
});

test('offers other styles', async ({ page, request }) => {
  const { id } = await findEvent(request, SECOND_WITHDRAWAL);
  await page.goto(`/events/${id}`);
  await page.getByRole('button', { name: 'Copy citation' }).first().click();
  await page.getByLabel('Style').selectOption({ label: 'Taiwanese footnote' });
  await expect(page.getByTestId('citation')).toContainText('廖清華等，〈北韓核議題與六方會談之展望〉');
});
