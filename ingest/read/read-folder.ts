import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { type Diagnostics, InputError } from '../diagnostics';
import { decode, isEncoding } from './decode';
import { minimalItem, readSources } from './sources';

/** A document as it was read: its text is what every later offset points into. */
export interface ReadDocument {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly rawText: string;
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
    const document = readDocument(folder, fileName, sources.encodings.get(id), diagnostics);
    return document ? [{ ...document, csl: sources.byId.get(id) ?? minimalItem(id) }] : [];
  });
  if (documents.length === 0)
    throw new InputError(
      `None of the ${files.length} files in ${folder} could be read: ${diagnostics.all.map(({ message }) => message).join(' ')}`,
    );
  return documents;
}

function readDocument(
  folder: string,
  fileName: string,
  declared: string | undefined,
  diagnostics: Diagnostics,
): Omit<ReadDocument, 'csl'> | null {
  const id = fileName.replace(/\.txt$/i, '');
  const refuse = (rule: string, message: string): null => {
    diagnostics.add({ documentId: null, stage: 'read', rule, severity: 'error', span: null, message });
    return null;
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, fileName));
  } catch (error) {
    return refuse(
      'unreadable',
      `${fileName} could not be opened (${error instanceof Error ? error.message : 'unknown reason'}). Check its permissions.`,
    );
  }
  const decoded = decode(bytes, declared && isEncoding(declared) ? declared : undefined);
  if (!decoded)
    return refuse(
      'no-text',
      `${fileName} is no text file. Save the document as plain text (UTF-8) and try again.`,
    );
  if (decoded.text.trim() === '') return refuse('empty', `${fileName} is empty. Fill it or remove it.`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, fileName, sha256, encoding: decoded.encoding, rawText: decoded.text };
}
