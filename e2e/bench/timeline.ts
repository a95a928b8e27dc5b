import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { stop } from '@/app/_start/child';
import { prepare } from '@/app/_start/prepare';
import { serve } from '@/app/_start/server';
import { collection } from '@/ingest/bench/timeline/collection';
import { FIVE } from '@/ingest/fixtures/five';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { provideBrowser } from '../browser';
import { type Felt, quantile } from './frames';
import { ourTimeline } from './our-timeline';
import { plainVis } from './plain-vis';
import { windowQueries } from './window-queries';

/** `npm run bench -- timeline`: prints its table as JSON, for the process that asked. */

const EVENTS = 100_000;

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

async function measure(browser: Browser, folder: string) {
  const own = path.join(folder, 'own.db');
  const large = path.join(folder, 'large.db');
  await prepare(own, { build: true, documents: FIVE });
  const plain = await plainVis(browser);
  const five = await serving(own, (address) => ourTimeline(browser, address));
  await writeKnowledgeBase(collection(EVENTS), large);
  const [many, queries] = await serving(large, async (address) => [
    await ourTimeline(browser, address),
    await windowQueries(address),
  ]);
  return [
    row('plain vis-timeline, 2,000 items', plain),
    row('the five documents', five),
    row(`${EVENTS.toLocaleString('en')} events`, many, {
      'window p50 (ms)': Math.round(quantile(queries.moving, 0.5)),
      'window p99 (ms)': Math.round(quantile(queries.moving, 0.99)),
      'first window of a filter, p50 (ms)': Math.round(quantile(queries.first, 0.5)),
      'longest (ms)': Math.round(Math.max(...queries.first)),
    }),
  ];
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
