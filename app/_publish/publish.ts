import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collectionsAt, databaseFileOf, isServed } from '@/lib/collections/served';
import { withinCollection } from '@/lib/collections/within';
import { dataIdentity } from '@/lib/data-identity';
import { environment } from '@/lib/env';
import { type AppLocale, isLocale, LOCALES } from '../_i18n/locale';
import { siteTitle } from '../_i18n/site-title';
import { putData } from './data/put-data';
import { putExports } from './data/put-exports';
import { putFiles } from './files';
import { putPages } from './pages';
import { checkTarget, folderBeside, NOTE, putInPlace } from './target';

const HELP = `npm run publish -- DIR [--collection NAME] [--language ${LOCALES.join('|')}]

Writes the collection as a folder of plain files that any web server serves, and that also opens from a disk: begin at DIR/index.html.
DIR has to be new, empty, or an earlier copy, which is replaced.
  --collection NAME   the collection in seeds/NAME; else that in seeds/
  --language TAG      in which language the addresses without one are; the other has its own folder. Usually ${LOCALES[0]}
SITE_URL=https://example.org npm run publish -- DIR also names that address in the pages' data for programs.`;

interface Wanted {
  target: string;
  collection: string | null;
  language: AppLocale;
}

/** Reads the arguments. @throws Error that says how it is called */
function asked(args: string[]): Wanted | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      collection: { type: 'string' },
      language: { type: 'string', default: LOCALES[0] },
    },
  });
  if (values.help) return 'help';
  const [folder, second] = positionals;
  if (folder === undefined || second !== undefined)
    throw new Error(`Say into which folder the copy is to be written: npm run publish -- DIR\n\n${HELP}`);
  if (!isLocale(values.language))
    throw new Error(`--language is "${values.language}": give ${LOCALES.join(' or ')}.`);
  return { target: path.resolve(folder), collection: values.collection ?? null, language: values.language };
}

/** @throws Error that says what to do where there is nothing to copy */
function checkData(collection: string | null): void {
  const { databaseFile } = environment();
  const names = collectionsAt(databaseFile).flatMap(({ name }) => name ?? []);
  if (!isServed(databaseFile, collection)) {
    const which =
      names.length === 0 ? 'There is none beside that in seeds/.' : `There are: ${names.join(', ')}.`;
    throw new Error(
      collection === null
        ? `seeds/ itself has no documents. Say which collection with --collection. ${which}`
        : `There is no collection "${collection}". ${which}`,
    );
  }
  const file = databaseFileOf(databaseFile, collection);
  if (dataIdentity(file) === null)
    throw new Error(`There is no database at ${file} yet. Run "npm run ingest" to make it from seeds/.`);
}

/** How large the files of a folder are, in bytes, and how many there are. */
function sizeOf(folder: string): { bytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size,
    0,
  );
  return { bytes, files: files.length };
}

const told = (done: number, known: number) => {
  if (process.stderr.isTTY && done % 20 === 0) process.stderr.write(`\r${done} of ${known} pages`);
};

/** Writes a copy of a collection. @param args of the command line @throws Error with a sentence for the user */
export async function publish(args: string[]): Promise<void> {
  const wanted = asked(args);
  if (wanted === 'help') return console.log(HELP);
  const { target, collection, language } = wanted;
  checkTarget(target);
  checkData(collection);
  const built = import.meta.dirname;
  const app = path.join(built, '../../../app');
  const beside = folderBeside(target);
  const begun = performance.now();
  try {
    const pages = await withinCollection(collection, async () => {
      const files = putFiles(built, app, beside);
      await putData(beside);
      await putExports(beside);
      return putPages({ folder: beside, collection, first: language, files, onPage: told });
    });
    const title = withinCollection(collection, () => siteTitle(language));
    writeFileSync(
      path.join(beside, NOTE),
      `${JSON.stringify({ title, collection, language, pages }, null, 2)}\n`,
    );
    putInPlace(beside, target);
    const { bytes, files } = sizeOf(target);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB in ${seconds} s: ${path.join(target, 'index.html')}`,
    );
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  // The database's client keeps the process alive.
  process.exit(0);
}
