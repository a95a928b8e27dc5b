import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { BASIS_MESSAGES, type BasisMessage } from '@/lib/time/basis-messages';
import type { WorkingDocument } from '../document/working-document';
import { inRawText } from './date-by-own-words';

/** What the dating leaves: documents without a date, and dates that cannot be as they are written. */
export function datingProblems(documents: readonly WorkingDocument[]): KbDiagnostic[] {
  const undated = documents
    .filter(({ date }) => !date)
    .map(({ read }) => undatedDiagnostic(read.id, read.fileName));
  return [...undated, ...documents.flatMap(problemsIn)];
}

/** Dates that cannot be as they are written. */
function problemsIn(document: WorkingDocument): KbDiagnostic[] {
  const messages: Readonly<Record<string, BasisMessage>> = BASIS_MESSAGES;
  return document.timexes.flatMap(({ problems, edtf }) =>
    problems.map(({ rule, span, text }) =>
      inRawText(document, {
        documentId: document.read.id,
        stage: 'timex',
        rule,
        severity: 'warning',
        span,
        message: (messages[rule]?.en ?? '“{text}” cannot be')
          .replace('{text}', text)
          .replace('{after}', edtf ?? '?'),
      }),
    ),
  );
}

function undatedDiagnostic(documentId: string, fileName: string): KbDiagnostic {
  const message = `${fileName} bears no date, and nothing in the other documents fixes one. State it in sources.json ("issued").`;
  return { documentId, stage: 'dating', rule: 'document.undated', severity: 'warning', span: null, message };
}
