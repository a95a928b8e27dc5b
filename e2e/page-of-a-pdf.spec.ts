import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ending, spawnNode, stop } from '@/app/_start/child';
import { ROOT } from '@/app/_start/prepare';
import { type Served, serve } from '@/app/_start/server';
import { isClean } from './is-clean';
import { expect, test } from './test';

const FIXTURES = path.join(ROOT, 'ingest/fixtures/formats');
const folder = mkdtempSync(path.join(tmpdir(), 'timeline-pdf-'));
const documents = path.join(folder, 'seeds');
let origin = '';
let server: Served;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(async () => {
  const database = path.join(folder, 'pdf.db');
  for (const file of ['mixed.pdf', 'vertical.pdf'])
    cpSync(path.join(FIXTURES, file), path.join(documents, file));
  const command = ['ingest/command/start.mjs', '--seeds', documents, '--db', database];
  expect(await ending(spawnNode(command, {}, { cwd: ROOT }))).toBe(0);
  server = await serve({ host: '127.0.0.1', port: 0 }, database, 'start', { documents });
  origin = `http://localhost:${server.port}`;
});
test.afterAll(async () => {
  await stop(server.process);
  rmSync(folder, { recursive: true });
});

for (const [locale, words] of Object.entries({
  en: { show: 'Show the page', page: /Page 8/, drawn: /Page 8 is shown/, close: 'Close' },
  'zh-TW': { show: '顯示原頁', page: /第8頁/, drawn: /已顯示第8頁/, close: '關閉' },
}))
  test.describe(locale, () => {
    test.use({ locale });

    test('the passage of an event leads to its page in the PDF, with its words framed', async ({
      page,
      request,
    }) => {
      const { events } = await (
        await request.get(`${origin}/api/events?document=mixed&from=2023-03-01&to=2023-03-31`)
      ).json();
      await page.goto(`${origin}/events/${events[0].id}`);
      await expect(page.getByText(/p\. 8|頁8/).first()).toBeVisible();
      await page.locator('a.button[href*="/sources/mixed?"]').first().click();
      await page.getByRole('button', { name: words.show }).click();
      const dialog = page.getByRole('dialog', { name: words.show });
      await expect(dialog.getByRole('img', { name: words.page })).toBeVisible();
      await expect(dialog.getByText(words.drawn)).toBeAttached();
      const frame = dialog.locator('.page-words').first();
      await expect(frame).toBeVisible();
      // There is something to be read inside the frame, and nothing at the edge of the paper.
      const inked = await dialog.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const at = document.querySelector('.page-words')?.getBoundingClientRect() ?? new DOMRect();
        const paper = canvas.getBoundingClientRect();
        const scale = canvas.width / paper.width;
        const dark = (x: number, y: number, width: number, height: number): number => {
          const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
            x * scale,
            y * scale,
            Math.max(1, width * scale),
            Math.max(1, height * scale),
          );
          return data.filter((value, i) => i % 4 === 0 && value < 128).length;
        };
        return [dark(at.x - paper.x, at.y - paper.y, at.width, at.height), dark(0, 0, paper.width, 10)];
      });
      expect(inked[0]).toBeGreaterThan(20);
      expect(inked[1]).toBe(0);
      await isClean(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  });

test('the original is saved as it was put there, and is what it says', async ({ request }) => {
  const answer = await request.get(`${origin}/api/documents/vertical/original`);
  const headers = answer.headers();
  expect(headers['content-type']).toBe('application/pdf');
  expect(headers['content-disposition']).toBe(
    `attachment; filename="vertical.pdf"; filename*=UTF-8''vertical.pdf`,
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain('sandbox');
  expect((await answer.body()).equals(readFileSync(path.join(FIXTURES, 'vertical.pdf')))).toBe(true);
  expect((await request.get(`${origin}/api/documents/nothing/original`)).status()).toBe(404);
  for (const odd of ['/pdfjs/build/..%2f..%2fpackage.json', '/pdfjs/src/x.js', '/pdfjs/cmaps/none.bcmap'])
    expect((await request.get(`${origin}${odd}`)).status(), odd).toBe(404);
});

test('no page is offered where no words are asked for', async ({ page }) => {
  await page.goto(`${origin}/sources/vertical`);
  await expect(page.getByRole('link', { name: /Download the original|下載原檔/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Show the page|顯示原頁/ })).toHaveCount(0);
});
