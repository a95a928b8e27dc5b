import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stop } from '@/app/_start/child';
import { prepare } from '@/app/_start/prepare';
import { serve } from '@/app/_start/server';
import { provideBrowser } from './browser';
import { layOut } from './fixture-two-languages';
import { PAPER } from './paper';

/** An address of each kind of page: the first time that one is asked for, its code is read and compiled, and no story is about that. */
const FIRST_ASKED = [
  '/',
  '/?view=timeline&q=x',
  '/sources',
  `/sources/${PAPER}`,
  '/rounds',
  '/contradictions',
  '/about',
  '/api-docs',
  '/api/events',
  '/api/facets',
];

/**
 * Makes databases of its own from the five documents and the collections beside them, and serves the built app with it on a free port, so that an app that is
 * running is left alone. The workers learn of browser and address through their environment.
 * @returns what takes it all down again.
 */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH = provideBrowser();
  const directory = mkdtempSync(path.join(tmpdir(), 'timeline-e2e-'));
  const databaseFile = path.join(directory, 'timeline.db');
  const documents = path.join(directory, 'seeds');
  mkdirSync(documents);
  layOut(documents);
  await prepare(databaseFile, { build: true, documents });
  const { process: server, port } = await serve({ host: '127.0.0.1', port: 0 }, databaseFile, 'start');
  const address = `http://localhost:${port}`;
  for (const page of FIRST_ASKED) await (await fetch(`${address}${page}`)).arrayBuffer();
  process.env.E2E_ADDRESS = address;
  return async () => {
    await stop(server);
    rmSync(directory, { recursive: true });
  };
}
