import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { collectionsAt, collectionsFile, databaseFileOf } from '@/lib/collections/served';
import { ending, spawnNode } from './child';
import { isFresh, markFresh, type Product } from './freshness';

/** The project's directory. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** The file that `next` on the command line stands for. */
export const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** The file that names a build. */
export const BUILD_ID = path.join(ROOT, '.next', 'BUILD_ID');

const SHARED = ['lib', 'prisma/schema.prisma', 'package-lock.json'];
const STAMPS = path.join(ROOT, '.data');

type Step = Product & {
  /** What it says when it begins. */
  says: string;
  /** The Node script and its arguments. */
  command: string[];
};

/** The typed client of the database. */
export const CLIENT: Step = {
  says: 'Preparing the database client',
  inputs: ['prisma/schema.prisma', 'package-lock.json'],
  outputs: ['prisma/generated/client.ts'],
  stamp: path.join(STAMPS, 'client.stamp'),
  command: ['--import', 'tsx', 'prisma/generate.ts'],
};

const BUILD: Step = {
  says: 'Building the app',
  inputs: [...SHARED, 'app', 'next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'public'],
  outputs: ['.next/BUILD_ID'],
  stamp: path.join(STAMPS, 'build.stamp'),
  command: [NEXT, 'build'],
};

/** The folder of the documents that `npm start` reads. */
export const SEEDS = 'seeds';

/** The note which collections there are, and the databases of these. A note that cannot be read is taken away: the ingest makes it anew. */
function databases(databaseFile: string): string[] {
  const note = collectionsFile(databaseFile);
  try {
    return [note, ...collectionsAt(databaseFile).map(({ name }) => databaseFileOf(databaseFile, name))];
  } catch {
    rmSync(note);
    return [note];
  }
}

/** The ingest that goes on for as long as the app is served. */
export const WATCH = ['ingest/command/start.mjs', '--seeds', SEEDS, '--watch'];

const ingest = (databaseFile: string, folder: string): Step => ({
  says: `Reading the documents in ${path.relative(ROOT, path.resolve(ROOT, folder))}/`,
  inputs: [...SHARED, folder, 'ingest', 'prisma/migrations'],
  outputs: databases(databaseFile),
  stamp: `${databaseFile}.stamp`,
  command: ['ingest/command/start.mjs', '--seeds', folder],
});

/** Does a step unless its product is fresh, and tells whether the product is fresh now. @param stepNow the step with the product as it is when asked */
async function make(stepNow: () => Step, environment: Record<string, string>): Promise<boolean> {
  const step = stepNow();
  if (isFresh(ROOT, step)) return true;
  console.log(`${step.says} …`);
  const code = await ending(spawnNode(step.command, environment, { cwd: ROOT }));
  if (code === 0) markFresh(ROOT, stepNow());
  return code === 0;
}

/**
 * Makes what a server needs and what is not there or out of date: the database client, the databases and, unless it is
 * for development, the built app.
 * @param documents the folder that they are made from: the default collection, with the others in its sub-folders
 * @throws Error with a sentence for the user when there is nothing to serve.
 */
export async function prepare(
  databaseFile: string,
  { build, documents = SEEDS }: { build: boolean; documents?: string },
): Promise<void> {
  const environment = { DATABASE_FILE: databaseFile };
  if (!(await make(() => CLIENT, environment)))
    throw new Error('The database client could not be generated.');
  if (!(await make(() => ingest(databaseFile, documents), environment))) {
    if (!existsSync(databaseFile) && collectionsAt(databaseFile).length === 0)
      throw new Error('The ingest failed, and there is no earlier database.');
    console.error('The ingest failed or left something out, as told above; what is there is served.');
  }
  if (build && !(await make(() => BUILD, environment))) throw new Error('The app could not be built.');
}
