import { findEvent, SECOND_WITHDRAWAL } from './find-event';
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
  expect(copied).toMatch(/http:\/\/localhost:\d+\/sources\/\S+passage=\d+-\d+/);
  await expect(page.getByTestId('citation')).toHaveText(copied.replace(/\n/g, ' '), { useInnerText: false });
});

test('offers other styles', async ({ page, request }) => {
  const { id } = await findEvent(request, SECOND_WITHDRAWAL);
  await page.goto(`/events/${id}`);
  await page.getByRole('button', { name: 'Copy citation' }).first().click();
  await page.getByLabel('Style').selectOption({ label: 'Taiwanese footnote' });
  await expect(page.getByTestId('citation')).toContainText('廖清華等，〈北韓核議題與六方會談之展望〉');
});
