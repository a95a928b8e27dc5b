import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostics } from '../faults/diagnostics';
import { codeOf, FileError } from '../faults/file-error';
import type { TextsOfRecord } from '../formats/apart/texts-of-record';
import type { FormatId, FormatReader } from '../formats/format';
import { FormatError } from '../formats/format-error';
import { formatOf, knownEnding } from '../formats/formats';
import { LIMITS } from '../formats/limits';
import type { Encoding } from '../formats/text/decode';
import { plainText, TXT } from '../formats/text/txt';
import type { StatedField, TextOfRecord } from '../formats/text-of-record';
import type { DocumentFile } from './folder-files';
import { reportDoubts, reportStrange } from './report-doubts';
import { refusal, stableRead } from './stable-read';

/** What the reader of a format knows of a text beside its words. */
export type TextRecord = Pick<TextOfRecord, 'blocks' | 'pages' | 'boxes' | 'calls' | 'isMachineRead'>;

/** A document's text and where it came from. */
export interface DocumentText {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  /** How the file's characters are written; empty where its format has a way of its own. */
  readonly encoding: string;
  readonly format: FormatId;
  /** What made the text of the file: the reader of the format and its version, `pdf 1`. */
  readonly reader: string;
  readonly rawText: string;
  /** Absent where the text is all that is known. */
  readonly record?: TextRecord;
  /** What the file states of itself. */
  readonly stated: readonly StatedField[];
}

/**
 * Reads one document, and the files within it, which are documents of their own. What is doubtful becomes a diagnostic with its place; what cannot be read at all becomes an error.
 * @param declared the encoding that `sources.json` states
 * @returns the document first; nothing where there is no text to be had
 */
export async function readDocument(
  folder: string,
  file: DocumentFile,
  declared: Encoding | undefined,
  diagnostics: Diagnostics,
  texts: TextsOfRecord,
): Promise<DocumentText[]> {
  const { fileName } = file;
  try {
    const read = stableRead(join(folder, fileName), LIMITS.bytes);
    if ('refused' in read) return refuse(diagnostics, read.refused, refusal(fileName, read));
    return await documentsIn(file, read.bytes, declared, diagnostics, texts);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return refuse(diagnostics, 'unreadable', new FileError(fileName, code, 'read').message);
  }
}

function refuse(diagnostics: Diagnostics, rule: string, message: string): [] {
  diagnostics.add({ documentId: null, stage: 'read', rule, severity: 'error', span: null, message });
  return [];
}

/** A file within a file is read as one beside it would be, under the names of both. */
async function documentsIn(
  { id, fileName }: DocumentFile,
  bytes: Uint8Array,
  declared: Encoding | undefined,
  diagnostics: Diagnostics,
  texts: TextsOfRecord,
): Promise<DocumentText[]> {
  const format = formatOf(bytes, fileName);
  if (!format)
    return refuse(
      diagnostics,
      'format.other',
      `${fileName} is no ${knownEnding(fileName)} file by its content. Give it the ending of what it is, or save it anew.`,
    );
  const text = await textOf(format, bytes, fileName, declared, texts).catch((error: unknown) => {
    if (!(error instanceof FormatError)) throw error;
    return refuse(diagnostics, error.rule, error.of(fileName));
  });
  if (Array.isArray(text)) return [];
  const attached = await attachedTo({ id, fileName }, text, diagnostics, texts);
  if (text.text.trim() === '') {
    if (attached.length > 0) return attached;
    return refuse(diagnostics, 'empty', `${fileName} is empty. Fill it or remove it.`);
  }
  reportDoubts({ id, fileName }, text, bytes, diagnostics);
  const { blocks, pages, boxes, calls, isMachineRead, written, stated } = text;
  const isPlain = format === TXT;
  const document: DocumentText = {
    id,
    fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: written?.encoding ?? '',
    format: format.id,
    reader: `${format.id} ${format.version}`,
    rawText: text.text,
    ...(!isPlain && { record: { blocks, pages, boxes, calls, isMachineRead } }),
    stated,
  };
  return [document, ...attached];
}

/** Plain text is read here and now: a thread would cost more than the reading. */
async function textOf(
  format: FormatReader,
  bytes: Uint8Array,
  fileName: string,
  declared: Encoding | undefined,
  texts: TextsOfRecord,
): Promise<TextOfRecord> {
  return format === TXT ? plainText(bytes, declared) : texts.of(format, bytes, fileName, declared ?? null);
}

/** The documents that a file holds. Each has the file's id and its own name; what is of no known format is told. */
async function attachedTo(
  { id, fileName }: DocumentFile,
  { attachments }: TextOfRecord,
  diagnostics: Diagnostics,
  texts: TextsOfRecord,
): Promise<DocumentText[]> {
  const found: DocumentText[] = [];
  for (const { fileName: name, bytes } of attachments) {
    const file = { id: `${id}/${name}`, fileName: `${fileName}/${name}` };
    if (formatOf(bytes, name) ?? knownEnding(name))
      found.push(...(await documentsIn(file, bytes, undefined, diagnostics, texts)));
    else reportStrange(file.fileName, diagnostics);
  }
  return found;
}
