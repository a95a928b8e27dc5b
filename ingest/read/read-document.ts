import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostics } from '../faults/diagnostics';
import { codeOf, FileError } from '../faults/file-error';
import { type Decoded, decode, type Encoding } from './decode';
import type { DocumentFile } from './folder-files';
import { refusal, stableRead } from './stable-read';
import { describeFault, overlongLine, textFaults } from './text-faults';

/** A document's text and where it came from. */
export interface DocumentText {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly rawText: string;
}

/**
 * Reads one document. What is doubtful in it becomes a diagnostic with line and column; what cannot be read at all becomes an error.
 * @param declared the encoding that `sources.json` states
 * @returns null where there is no text to be had
 */
export function readDocument(
  folder: string,
  { fileName, id }: DocumentFile,
  declared: Encoding | undefined,
  diagnostics: Diagnostics,
): DocumentText | null {
  const refuse = (rule: string, message: string): null => {
    diagnostics.add({ documentId: null, stage: 'read', rule, severity: 'error', span: null, message });
    return null;
  };
  let bytes: Uint8Array;
  try {
    const read = stableRead(join(folder, fileName));
    if ('refused' in read) return refuse(read.refused, refusal(fileName, read));
    bytes = read.bytes;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return refuse('unreadable', new FileError(fileName, code, 'read').message);
  }
  const decoded = decode(bytes, declared);
  if (!decoded)
    return refuse(
      'no-text',
      `${fileName} is no text file. Save the document as plain text (UTF-8) and try again.`,
    );
  if (decoded.text.trim() === '') return refuse('empty', `${fileName} is empty. Fill it or remove it.`);
  reportDoubts(id, fileName, decoded, bytes, diagnostics);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, fileName, sha256, encoding: decoded.encoding, rawText: decoded.text };
}

function reportDoubts(
  documentId: string,
  fileName: string,
  decoded: Decoded,
  bytes: Uint8Array,
  diagnostics: Diagnostics,
): void {
  const { text, encoding, evidence } = decoded;
  const doubt = { documentId, stage: 'read', severity: 'warning' } as const;
  const faults = textFaults(text);
  const misfit = evidence === 'declared' ? betterEncoding(decoded, bytes) : null;
  if (misfit)
    diagnostics.add({
      ...doubt,
      rule: 'declared-encoding',
      span: faults.find(({ rule }) => rule === 'replacement')?.span ?? null,
      message: `${fileName} does not fit the encoding ${encoding} that sources.json states; ${misfit} fits. Correct or remove "encoding".`,
    });
  for (const fault of faults)
    diagnostics.add({
      ...doubt,
      rule: fault.rule,
      span: fault.span,
      message: `${fileName}, ${describeFault(fault)}. Read as ${encoding} (${evidence}); state "encoding" in sources.json if that is wrong.`,
    });
  const line = overlongLine(text);
  if (line)
    diagnostics.add({
      ...doubt,
      rule: 'overlong-line',
      span: null,
      message: `${fileName}, line ${line.line} has ${line.length} characters; its paragraphs cannot be told apart. Break its lines.`,
    });
}

/** The encoding that the bytes themselves show, where the declared one leaves bytes over and that one does not. */
function betterEncoding({ text, encoding }: Decoded, bytes: Uint8Array): string | null {
  if (!text.includes('\uFFFD') && !text.includes('\0')) return null;
  const shown = decode(bytes);
  return shown && shown.encoding !== encoding && !shown.text.includes('\uFFFD') ? shown.encoding : null;
}
