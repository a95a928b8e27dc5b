import type { Diagnostics } from '../faults/diagnostics';
import { allEndings } from '../formats/formats';
import { decode, type Encoding } from '../formats/text/decode';
import type { TextOfRecord } from '../formats/text-of-record';
import type { DocumentFile } from './folder-files';
import { describeFault, overlongLine, textFaults } from './text-faults';

/** Tells of a file that no format is known for. */
export function reportStrange(fileName: string, diagnostics: Diagnostics): void {
  diagnostics.add({
    documentId: null,
    stage: 'read',
    rule: 'format.unknown',
    severity: 'warning',
    span: null,
    message: `${fileName} is of no format that is read, and was left out. Save it as one of these: ${allEndings()}; or put it elsewhere.`,
  });
}

/** Tells what is doubtful in a text: what its reader says, and the characters that no text should hold. */
export function reportDoubts(
  { id, fileName }: DocumentFile,
  { text, written, doubts }: TextOfRecord,
  bytes: Uint8Array,
  diagnostics: Diagnostics,
): void {
  const doubt = { documentId: id, stage: 'read', severity: 'warning' } as const;
  for (const { rule, message, span } of doubts)
    diagnostics.add({ ...doubt, rule, span, message: `${fileName}: ${message}` });
  const faults = textFaults(text);
  const misfit = written?.evidence === 'declared' ? betterEncoding(text, written.encoding, bytes) : null;
  if (misfit)
    diagnostics.add({
      ...doubt,
      rule: 'declared-encoding',
      span: faults.find(({ rule }) => rule === 'replacement')?.span ?? null,
      message: `${fileName} does not fit the encoding ${written?.encoding} that sources.json states; ${misfit} fits. Correct or remove "encoding".`,
    });
  const readAs = written
    ? ` Read as ${written.encoding} (${written.evidence}); state "encoding" in sources.json if that is wrong.`
    : '';
  for (const fault of faults)
    diagnostics.add({
      ...doubt,
      rule: fault.rule,
      span: fault.span,
      message: `${fileName}, ${describeFault(fault)}.${readAs}`,
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
function betterEncoding(text: string, encoding: Encoding, bytes: Uint8Array): string | null {
  if (!text.includes('\uFFFD') && !text.includes('\0')) return null;
  const shown = decode(bytes);
  return shown && shown.encoding !== encoding && !shown.text.includes('\uFFFD') ? shown.encoding : null;
}
