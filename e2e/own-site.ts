import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Passwords } from '@/app/_access/access';
import { stop } from '@/app/_start/child';
import { prepare } from '@/app/_start/prepare';
import { serve } from '@/app/_start/server';
import { test as base } from './test';

/** A site of a story's own, whose documents it may change. */
export interface Site {
  readonly address: string;
  /** The files in the folder of its documents, and in those of its other collections. */
  files(): Record<string, string>;
}

type Options = {
  documents: Record<string, string>;
  passwords: Passwords;
  site: Site;
};

/** Two documents that each tell one event. */
export const DOCUMENTS = {
  'withdrawal.txt': '2003年1月10日，北韓宣布退出禁止核武擴散條約。\n',
  'visit.txt': '2002年9月17日，小泉純一郎訪問北韓。\n',
  'sources.json': '[\n  { "id": "visit", "type": "report", "title": "小泉訪朝" }\n]\n',
};

/** A story on a site of its own: a copy of some documents, served by the built app to whom the passwords say. */
export const test = base.extend<Options>({
  documents: [DOCUMENTS, { option: true }],
  passwords: [{ edit: null, read: null }, { option: true }],
  site: async ({ documents, passwords }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'timeline-own-'));
    const seeds = path.join(folder, 'seeds');
    const databaseFile = path.join(folder, 'data', 'timeline.db');
    for (const [name, text] of Object.entries(documents)) {
      mkdirSync(path.dirname(path.join(seeds, name)), { recursive: true });
      writeFileSync(path.join(seeds, name), text);
    }
    await prepare(databaseFile, { build: false, documents: seeds });
    const changes = { documents: seeds, passwords };
    const { process: server, port } = await serve(
      { host: '127.0.0.1', port: 0 },
      databaseFile,
      'start',
      changes,
    );
    const files = () =>
      Object.fromEntries(
        readdirSync(seeds, { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile())
          .map(({ parentPath, name }) => path.join(parentPath, name))
          .map((file) => [path.relative(seeds, file), readFileSync(file, 'utf8')]),
      );
    await use({ address: `http://localhost:${port}`, files });
    await stop(server);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.address),
});

/** Another person's browser, whose errors are part of the story. */
export async function otherBrowser(browser: Browser, { address }: Site): Promise<Page> {
  return (await browser.newContext({ baseURL: address, locale: 'en-GB' })).newPage();
}

export { expect } from './test';
