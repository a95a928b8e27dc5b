import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '@/lib/schema/edit';
import { codeOf, FileError } from '../faults/file-error';
import { knownEnding } from '../formats/formats';
import { COLLECTION_FILE } from './collection-file';
import { CONSTRAINTS_FILE } from './link-constraints';
import { SOURCES_FILE } from './sources-file';

/** A file of the folder that is a document, and the document's id. */
export interface DocumentFile {
  readonly fileName: string;
  readonly id: string;
}

/** What stands beside the documents and says something of them. */
export const BESIDE: ReadonlySet<string> = new Set([
  SOURCES_FILE,
  CONSTRAINTS_FILE,
  LEDGER_FILE,
  COLLECTION_FILE,
]);
/** Databases and exports with what is beside them while they are written, which may lie anywhere. */
const WRITTEN = /(?:\.(?:jsonl|db|cache|lock|tmp)|-(?:journal|wal|shm))$/i;
/** Names that lead elsewhere in an address, or nowhere. */
const NO_ID = /^\.{0,2}$/;
/** Hidden files, and what word processors lay beside a document that is open. Counter-example: a name that is an ending alone. */
const ASIDE = /^(?:\.+[^.].*\.[^.]+|~\$.*)$/;

/**
 * The documents of a folder by their ids, in the order of their names. The id is the name without its ending; where that is no id of its own, for `.txt` and
 * `..txt`, or for `a.TXT` and `a.pdf` beside `a.txt`, it is the whole name.
 * @throws FileError when the folder cannot be read
 */
export function documentFiles(folder: string): DocumentFile[] {
  const names = entriesIn(folder)
    .map(({ name }) => name)
    .filter(isDocument)
    .sort();
  const taken = new Set<string>();
  const files: DocumentFile[] = [];
  // Plain text comes first, with the usual ending before all, so that no other file takes a document's id away.
  for (const fileName of [...names].sort((a, b) => rank(a) - rank(b))) {
    const short = fileName.slice(0, fileName.length - (knownEnding(fileName)?.length ?? 0));
    let id = NO_ID.test(short) || taken.has(short) ? fileName : short;
    while (taken.has(id)) id += '~';
    taken.add(id);
    files.push({ fileName, id });
  }
  return files.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/**
 * Whether a folder is a collection: it holds documents, or a bibliography, into which documents can be added. One that cannot be read now is not taken for empty: whoever reads
 * its documents tells why.
 */
export function isCollection(folder: string): boolean {
  try {
    return documentFiles(folder).length > 0 || existsSync(join(folder, SOURCES_FILE));
  } catch (error) {
    if (error instanceof FileError) return true;
    throw error;
  }
}

/**
 * The files of a folder that are no documents, and that nothing else is known of: their names, in order.
 * @throws FileError when the folder cannot be read
 */
export function strangeFiles(folder: string): string[] {
  return entriesIn(folder)
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.name.startsWith('.') &&
        !ASIDE.test(entry.name) &&
        !BESIDE.has(entry.name) &&
        !WRITTEN.test(entry.name) &&
        !isDocument(entry.name),
    )
    .map(({ name }) => name)
    .sort();
}

/** Whether a file of that name is a document, or says something of them. */
export function isOfFolder(name: string): boolean {
  return isDocument(name) || BESIDE.has(name);
}

function isDocument(name: string): boolean {
  return knownEnding(name) !== null && !ASIDE.test(name);
}

function rank(name: string): number {
  return name.endsWith('.txt') ? 0 : knownEnding(name)?.toLowerCase() === '.txt' ? 1 : 2;
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    throw code === null ? error : new FileError(folder, code, 'read');
  }
}
