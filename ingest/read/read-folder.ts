import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { type Diagnostics, InputError } from '../diagnostics';
import { isEncoding } from './decode';
import { type DocumentText, readDocument } from './read-document';
import { minimalItem, readSources } from './sources';

/** A document as it was read: its text is what every later offset points into. */
export interface ReadDocument extends DocumentText {
  readonly csl: CslItem;
}

/**
 * Reads every `*.txt` of a folder, in the order of their names. A file that is no text or holds none becomes a diagnostic, and the
 * others are read all the same.
 * @throws InputError when the folder is missing or no document in it could be read
 */
export function readFolder(folder: string, diagnostics: Diagnostics): ReadDocument[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new InputError(
      `There is no folder ${folder}. Create it and put the documents into it as .txt files, or name another with --seeds.`,
    );
  const files = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.txt'));
  if (files.length === 0)
    throw new InputError(
      `The folder ${folder} holds no .txt file. Put at least one document into it, as plain text.`,
    );
  const sources = readSources(folder);
  for (const diagnostic of sources.diagnostics) diagnostics.add(diagnostic);
  const documents = files.sort().flatMap((fileName) => {
    const id = basename(fileName).replace(/\.txt$/i, '');
    const stated = sources.encodings.get(id);
    const declared = stated !== undefined && isEncoding(stated) ? stated : undefined;
    const document = readDocument(folder, fileName, declared, diagnostics);
    return document ? [{ ...document, csl: sources.byId.get(id) ?? minimalItem(id) }] : [];
  });
  if (documents.length === 0)
    throw new InputError(
      `None of the ${files.length} files in ${folder} could be read: ${diagnostics.all.map(({ message }) => message).join(' ')}`,
    );
  return documents;
}
