import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Collection } from '@/lib/collections/served';
import { InputError } from '../faults/diagnostics';
import { codeOf, FileError } from '../faults/file-error';
import { type CollectionWords, NO_WORDS, readCollectionFile } from './collection-file';
import { collectionName, nameFault } from './collection-name';
import { isCollection } from './folder-files';

/** The collections of a folder, the default one first, and what is wrong with what else is there, in sentences. */
export interface CollectionFolders {
  readonly collections: readonly Collection[];
  readonly faults: readonly string[];
}

/**
 * What of a folder is read: the folder itself, which is the default collection, and each sub-folder that is a collection of its own, under its name. The folder
 * itself is left out where it is none and a sub-folder is.
 * @throws FileError when the folder cannot be read
 */
export function collectionFolders(seeds: string): CollectionFolders {
  const faults: string[] = [];
  const named = new Map<string, Collection>();
  for (const entry of foldersIn(seeds)) {
    const folder = join(seeds, entry);
    for (const one of innerFolders(folder))
      faults.push(`${join(folder, one)} lies within a collection and is not read. Move it into ${seeds}.`);
    if (!isCollection(folder)) continue;
    const name = collectionName(entry);
    const fault = nameFault(name);
    const same = named.get(name.toLowerCase());
    if (fault !== null) faults.push(`${folder} is not read: its name ${fault}. Rename the folder.`);
    else if (same)
      faults.push(`${folder} is not read: ${same.folder} has the same name. Rename one of them.`);
    else named.set(name.toLowerCase(), { name, folder: resolve(folder), ...wordsIn(folder, faults) });
  }
  const own = { name: null, folder: resolve(seeds), ...wordsIn(seeds, faults) };
  const others = [...named.values()];
  return { collections: others.length > 0 && !isCollection(seeds) ? others : [own, ...others], faults };
}

/** The sub-folders that are not hidden, in the order of their names. */
function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
      .map(({ name }) => name)
      .filter((name) => isFolder(join(folder, name)))
      .sort();
  } catch (error) {
    const code = codeOf(error);
    throw code === null ? error : new FileError(folder, code, 'read');
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link that leads nowhere, or round in a circle.
    return false;
  }
}

/** Folders within a collection's that would be one. */
function innerFolders(folder: string): string[] {
  try {
    return foldersIn(folder).filter((one) => isCollection(join(folder, one)));
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}

/** What a folder says of its collection; where that cannot be read it is a fault, and as good as nothing. */
function wordsIn(folder: string, faults: string[]): CollectionWords {
  try {
    return readCollectionFile(folder);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof FileError)) throw error;
    faults.push(error.message);
    return NO_WORDS;
  }
}
