import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataIdentity } from '@/lib/data-identity';
import { environment } from '@/lib/env';
import { IsoDay } from '@/lib/schema/day';
import { prefixOf } from './address';
import { currentCollection } from './current';

const Title = z.object({ en: z.string(), 'zh-Hant': z.string() });

/** A stretch of time that those who study the subject have a name for: a window to look through, and no event. */
export const Period = z.object({ title: Title, from: IsoDay, to: IsoDay });
export type Period = z.infer<typeof Period>;

/**
 * A collection that is served: its name in addresses (null: the default one), the folder of its documents, its title (null where nobody has given one), and the periods that
 * its timeline leads to.
 */
export const Collection = z.object({
  name: z.string().nullable(),
  folder: z.string(),
  title: Title.nullable(),
  periods: z.array(Period).default([]),
});
export type Collection = z.infer<typeof Collection>;

const Collections = z.array(Collection);

/** The file, beside the default collection's database, in which the ingest notes which collections there are. */
export const collectionsFile = (databaseFile: string): string =>
  path.join(path.dirname(databaseFile), 'collections.json');

/** The database of a collection. @param databaseFile the default one's @param name one that is a file's name: what an address says has to be looked up first */
export const databaseFileOf = (databaseFile: string, name: string | null): string =>
  name === null ? databaseFile : path.join(path.dirname(databaseFile), 'c', `${name}.db`);

let known: { identity: string; collections: readonly Collection[] } | undefined;

/**
 * The collections that are served, the default one first; it costs a look at the file where nothing has changed.
 * @throws Error that says what to run where the file is none of ours
 */
export function collectionsAt(databaseFile: string): readonly Collection[] {
  const file = collectionsFile(databaseFile);
  const identity = dataIdentity(file);
  if (identity === null) return [];
  if (known?.identity === identity) return known.collections;
  try {
    const collections = Collections.parse(JSON.parse(readFileSync(file, 'utf8')));
    known = { identity, collections };
    return collections;
  } catch (error) {
    throw new Error(`${file} cannot be read. Delete it and run "npm run ingest".`, { cause: error });
  }
}

/** The collection for which an answer is being made; null where nothing is noted of it. */
export function currentOne(): Collection | null {
  const name = currentCollection();
  return collectionsAt(environment().databaseFile).find((one) => one.name === name) ?? null;
}

/** Whether a collection of this name is served. The default one always is, but where others are noted and it is not: then there are documents in sub-folders alone. */
export function isServed(databaseFile: string, name: string | null): boolean {
  const collections = collectionsAt(databaseFile);
  return (name === null && collections.length === 0) || collections.some((one) => one.name === name);
}

/** The address of the first collection that is served: of the default one, where there is one. */
export const firstAddress = (databaseFile: string): string =>
  prefixOf(collectionsAt(databaseFile)[0]?.name ?? null) || '/';

/**
 * The database of the collection for which an answer is being made.
 * @throws Error where no such collection is served
 */
export function currentDatabaseFile(): string {
  const { databaseFile } = environment();
  const name = currentCollection();
  if (!isServed(databaseFile, name)) throw new Error(`There is no collection "${name}".`);
  return databaseFileOf(databaseFile, name);
}
