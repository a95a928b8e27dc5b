import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownPages } from '@/lib/queries/copy/own-pages';
import { ingestRun } from '@/lib/queries/ingest-run';
import { type AppLocale, LOCALES } from '../_i18n/locale';
import { type CopyPlace, copiedPage, rootFrom } from './addresses';
import { drawPage } from './draw-page';
import type { CopyFiles } from './files';
import { standsAlsoAt } from './languages';

/** The pages from which all others are reached, but for those of their own that things have. */
const FIRST = ['/', '/embed', '/sources', '/names', '/rounds', '/contradictions', '/about'];

const folderOf = (locale: AppLocale, first: AppLocale) => (locale === first ? '' : `${locale}/`);

interface Making {
  folder: string;
  collection: string | null;
  /** The language of the pages in the folder itself. */
  first: AppLocale;
  files: CopyFiles;
  /** Told after each page how many there are, and how many are known of. */
  onPage: (done: number, known: number) => void;
}

/** Draws all pages of a copy, in each language, and all they lead to. @returns how many there are */
export async function putPages({ folder, collection, first, files, onPage }: Making): Promise<number> {
  const wanted = new Set<string>();
  const want = (address: string) => {
    const copied = copiedPage(address, collection);
    if (copied !== null) wanted.add(copied.page);
  };
  for (const address of [...FIRST, ...(await ownPages())]) want(address);
  const run = (await ingestRun())?.id.slice(0, 12) ?? '';
  let done = 0;
  // What a page leads to is drawn after it: a set that is gone through goes on with what is added.
  for (const page of wanted)
    for (const locale of LOCALES) {
      const own = copiedPage(page, collection)?.folder ?? '';
      const within = folderOf(locale, first) + own;
      const place: CopyPlace = { root: rootFrom(within), language: folderOf(locale, first), collection };
      const others = LOCALES.filter((one) => one !== locale);
      standsAlsoAt(
        Object.fromEntries(
          others.map((one) => [one, `${place.root}${folderOf(one, first)}${own}index.html`]),
        ),
      );
      const isExplorer = page === '/' || page === '/embed';
      const script = isExplorer ? files.timeline : files.page;
      const { html, ledTo } = await drawPage({
        address: page,
        place,
        locale,
        files: { ...files, texts: files.texts[locale], script },
        run,
      });
      for (const address of ledTo) want(address);
      const target = path.join(folder, decodeURI(within).replaceAll('%2F', '_'));
      mkdirSync(target, { recursive: true });
      writeFileSync(path.join(target, 'index.html'), html);
      done += 1;
      onPage(done, wanted.size * LOCALES.length);
    }
  return done;
}
