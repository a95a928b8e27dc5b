import type { ResolvedDate } from '@/lib/schema/day';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { BASIS_MESSAGES, type BasisMessage } from '@/lib/time/basis-messages';
import { viewOf } from './annotate';
import { dateByConstraints } from './date/document/document-date';
import { leadDay } from './date/document/lead-day';
import { bestRoundDates, roundsHeld } from './date/document/rounds-held';
import { statedDate } from './date/document/stated-date';
import { dateByTellings } from './date-by-tellings';
import { type EventWords, roundKey } from './extract/context';
import { onDocument } from './failing-documents';
import { heldBy, resolveDates, undatedOf } from './resolve-dates';
import type { WorkingDocument } from './working-document';

/** One document dates another only through so many steps; the paths of real collections are short. */
const MOST_PASSES = 5;

/**
 * Dates the documents of a collection and the expressions in them: first what states its date, then what can be worked out from it, until nothing changes.
 * @returns when the rounds of conferences were held, by `roundKey`, and what could not be dated
 */
export function dateDocuments(
  documents: readonly WorkingDocument[],
  words: EventWords,
): {
  roundDates: ReadonlyMap<string, ResolvedDate>;
  diagnostics: readonly KbDiagnostic[];
} {
  let roundDates: ReadonlyMap<string, ResolvedDate> = new Map();
  for (const document of documents) onDocument(document, () => dateAsStated(document, roundDates));
  let left: readonly KbDiagnostic[] = [];
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass += 1) {
    roundDates = bestRoundDates(
      documents.flatMap((document) => roundsHeld(viewOf(document, new Map()), document.language)),
      roundKey,
    );
    const heldOn = heldBy(roundDates);
    const undated = documents.filter(
      (document) => !document.date || document.date.basis.at(-1)?.rule === 'document.solved',
    );
    changed = false;
    left = undated.flatMap((document) => {
      const dating = onDocument(document, () => dateByConstraints(undatedOf(document), heldOn));
      if (dating.date?.edtf !== document.date?.edtf) {
        document.date = dating.date;
        document.misfits = dating.solution.dropped;
        resolveDates(document, roundDates);
        changed = true;
      }
      return dating.diagnostics.map((diagnostic) => inRawText(document, diagnostic));
    });
  }
  for (const document of documents)
    document.date ??= leadDay({ ...document, id: document.read.id, text: document.clean.text });
  dateByTellings(documents, roundDates, words);
  // The rounds may be known only now, and with them what 剛結束的第三輪會談 means.
  for (const document of documents) onDocument(document, () => resolveDates(document, roundDates));
  const undated = documents
    .filter(({ date }) => !date)
    .map(({ read }) => undatedDiagnostic(read.id, read.fileName));
  return { roundDates, diagnostics: [...left, ...undated, ...documents.flatMap(problemsIn)] };
}

/** Gives a document the date that it states, and its expressions the dates that they have with it. */
function dateAsStated(document: WorkingDocument, roundDates: ReadonlyMap<string, ResolvedDate>): void {
  resolveDates(document, roundDates);
  document.date = statedDate({
    ...document,
    id: document.read.id,
    text: document.clean.text,
    csl: document.read.csl,
  });
  if (document.date) resolveDates(document, roundDates);
}

/** Diagnostics point into the raw text. */
function inRawText({ clean: { map } }: WorkingDocument, diagnostic: KbDiagnostic): KbDiagnostic {
  return { ...diagnostic, span: diagnostic.span && map.toRaw(diagnostic.span) };
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
