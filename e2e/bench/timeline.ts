import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { stop } from '@/app/_start/child';
import { prepare } from '@/app/_start/prepare';
import { serve } from '@/app/_start/server';
import { FIVE } from '@/ingest/fixtures/five';
import { provideBrowser } from '../browser';
import { type Felt, quantile } from './frames';
import { type Large, largeDatabases } from './large';
import { ourTimeline } from './our-timeline';
import { plainVis } from './plain-vis';
import { windowQueries } from './window-queries';

/** `npm run bench -- timeline`: prints its table as JSON, for the process that asked. */

function row(what: string, { firstDraw, frames }: Felt, more: Record<string, number> = {}) {
  return {
    what,
    'first draw (ms)': Math.round(firstDraw),
    'frames p50 (ms)': Math.round(quantile(frames, 0.5)),
    'frames p95 (ms)': Math.round(quantile(frames, 0.95)),
    'longest frame (ms)': Math.round(Math.max(...frames)),
    ...more,
  };
}

/** Serves a database for as long as something is measured with it. */
async function serving<T>(databaseFile: string, task: (address: string) => Promise<T>): Promise<T> {
  const { process: server, port } = await serve({ host: '127.0.0.1', port: 0 }, databaseFile, 'start');
  try {
    return await task(`http://localhost:${port}`);
  } finally {
    await stop(server);
  }
}

/** The timeline of made-up events, and the windows that it asks for. */
async function rowOf(browser: Browser, { events, file }: Large) {
  const [many, queries] = await serving(file, async (address) => [
    await ourTimeline(browser, address),
    await windowQueries(address),
  ]);
  return row(`${events} events`, many, {
    'window p50 (ms)': Math.round(quantile(queries.moving, 0.5)),
    'window p99 (ms)': Math.round(quantile(queries.moving, 0.99)),
    'first window of a filter, p50 (ms)': Math.round(quantile(queries.first, 0.5)),
    'longest (ms)': Math.round(Math.max(...queries.first)),
  });
}

async function measure(browser: Browser, folder: string) {
  const own = path.join(folder, 'own.db');
  await prepare(own, { build: true, documents: FIVE });
  const plain = await plainVis(browser);
  const five = await serving(own, (address) => ourTimeline(browser, address));
  const rows = [row('plain vis-timeline, 2,000 items', plain), row('the five documents', five)];
  for (const large of await largeDatabases(folder)) rows.push(await rowOf(browser, large));
  return rows;
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-timeline-'));
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath: provideBrowser(),
  args: ['--disable-gpu', ...sandbox],
});
try {
  console.log(JSON.stringify(await measure(browser, folder)));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
process.exit();
