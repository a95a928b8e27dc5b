import { readdirSync } from 'node:fs';
import { codeOf, FileError } from '../faults/file-error';

/** A file of the folder that is a document, and the document's id. */
export interface DocumentFile {
  readonly fileName: string;
  readonly id: string;
}

const ENDING = /\.txt$/i;
/** Names that lead elsewhere in an address, or nowhere. */
const NO_ID = /^\.{0,2}$/;

/**
 * The documents of a folder by their ids, in the order of their names. The id is the name without `.txt`; where that is no id of its own, for `.txt` and
 * `..txt`, or for `a.TXT` beside `a.txt`, it is the whole name.
 * @throws FileError when the folder cannot be read
 */
export function documentFiles(folder: string): DocumentFile[] {
  const names = namesIn(folder)
    .filter((name) => ENDING.test(name))
    .sort();
  const taken = new Set<string>();
  const files: DocumentFile[] = [];
  // The usual ending comes first, so that no other spelling of it takes a document's id away.
  for (const fileName of [...names].sort((a, b) => Number(b.endsWith('.txt')) - Number(a.endsWith('.txt')))) {
    const short = fileName.replace(ENDING, '');
    let id = NO_ID.test(short) || taken.has(short) ? fileName : short;
    while (taken.has(id)) id += '~';
    taken.add(id);
    files.push({ fileName, id });
  }
  return files.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = codeOf(error);
    throw code === null ? error : new FileError(folder, code, 'read');
  }
}
