import { existsSync, statSync } from 'node:fs';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { type Diagnostics, InputError } from '../faults/diagnostics';
import { documentFiles } from './folder-files';
import { type DocumentText, readDocument } from './read-document';
import { minimalItem, readSources } from './sources';

/** A document as it was read: its text is what every later offset points into. */
export interface ReadDocument extends DocumentText {
  readonly csl: CslItem;
  /** Its place in `sources.json`, from 0; absent where that does not list it. */
  readonly listed?: number;
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
  const files = documentFiles(folder);
  if (files.length === 0)
    throw new InputError(
      `The folder ${folder} holds no .txt file. Put at least one document into it, as plain text.`,
    );
  const sources = readSources(folder, files);
  for (const diagnostic of sources.diagnostics) diagnostics.add(diagnostic);
  const places = new Map([...sources.byId.keys()].map((id, i) => [id, i]));
  const documents = files.flatMap((file) => {
    const document = readDocument(folder, file, sources.encodings.get(file.id), diagnostics);
    if (document === null) return [];
    const listed = places.get(file.id);
    const csl = sources.byId.get(file.id) ?? minimalItem(file.id);
    return [{ ...document, csl, ...(listed !== undefined && { listed }) }];
  });
  if (documents.length === 0)
    throw new InputError(
      `None of the ${files.length} files in ${folder} could be read: ${diagnostics.all.map(({ message }) => message).join(' ')}`,
    );
  return documents;
}
