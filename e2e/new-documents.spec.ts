import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnNode, stop } from '@/app/_start/child';
import { ROOT } from '@/app/_start/prepare';
import { type Served, serve } from '@/app/_start/server';
import { expect, test } from './test';

const folder = mkdtempSync(path.join(tmpdir(), 'timeline-new-'));
const seeds = path.join(folder, 'seeds');
const database = path.join(folder, 'timeline.db');
let server: Served;
let watcher: ReturnType<typeof spawnNode>;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(seeds);
  writeFileSync(path.join(seeds, 'a.txt'), '2003年1月10日，北韓宣布退出禁止核武擴散條約。');
  watcher = spawnNode(
    ['ingest/command/start.mjs', '--seeds', seeds, '--db', database, '--watch'],
    {},
    { cwd: ROOT },
  );
  await expect(() => expect(existsSync(database)).toBe(true)).toPass();
  server = await serve({ host: '127.0.0.1', port: 0 }, database, 'start');
});
test.afterAll(async () => {
  await stop(watcher);
  await stop(server.process);
  rmSync(folder, { recursive: true });
});

test('a file put into the watched folder is told on the open timeline, and its events are shown when asked for', async ({
  page,
}) => {
  await page.goto(`http://localhost:${server.port}/?show=all&view=list`);
  const list = page.getByRole('main');
  await expect(list.getByText(/Non-Proliferation|NPT/).first()).toBeVisible();
  await expect(list.getByText(/Pyongyang/)).toHaveCount(0);

  writeFileSync(path.join(seeds, 'b.txt'), '2002年9月17日，日本首相小泉訪問平壤。');
  const show = page.getByRole('button', { name: 'Show what there is now' });
  await show.click();
  await expect(list.getByText(/Pyongyang/).first()).toBeVisible();
  await expect(show).toHaveCount(0);

  rmSync(path.join(seeds, 'b.txt'));
  await show.click();
  await expect(list.getByText(/Pyongyang/)).toHaveCount(0);
});
