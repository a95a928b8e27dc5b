import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stop } from '@/app/_start/child';
import { anyPort } from '@/app/_start/port';
import { prepare } from '@/app/_start/prepare';
import { serve } from '@/app/_start/server';
import { FIVE } from '@/ingest/fixtures/five';
import { provideBrowser } from './browser';

/**
 * Makes a database of its own from the five documents and serves the built app with it on a free port, so that an app that is
 * running is left alone. The workers learn of browser and address through their environment.
 * @returns what takes it all down again.
 */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH = provideBrowser();
  const directory = mkdtempSync(path.join(tmpdir(), 'timeline-e2e-'));
  const databaseFile = path.join(directory, 'timeline.db');
  const port = await anyPort();
  await prepare(databaseFile, { build: true, documents: FIVE });
  const server = await serve({ host: '127.0.0.1', port }, databaseFile, 'start');
  process.env.E2E_ADDRESS = `http://localhost:${port}`;
  return async () => {
    await stop(server);
    rmSync(directory, { recursive: true });
  };
}
