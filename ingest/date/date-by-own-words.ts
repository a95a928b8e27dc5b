import type { ResolvedDate } from '@/lib/schema/day';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { roundKey } from '../document/round-key';
import { viewOf } from '../document/view';
import type { WorkingDocument } from '../document/working-document';
import { onDocument } from '../faults/failing-documents';
import { dateByConstraints } from './document/document-date';
import { leadDay } from './document/lead-day';
import { bestRoundDates, roundsHeld } from './document/rounds-held';
import { statedDate } from './document/stated-date';
import { heldBy, resolveDates, undatedOf } from './resolve-dates';

/** One document dates another only through so many steps; the paths of real collections are short. */
const MOST_PASSES = 5;

/**
 * Dates the documents of a collection and the expressions in them by the words that say when they are from: first what states its date, then what can be worked out from it, until
 * nothing changes.
 * @returns when the rounds of conferences were held, by `roundKey`, and which words of theirs do not fit
 */
export function dateByOwnWords(documents: readonly WorkingDocument[]): {
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
        document.unsatisfied = dating.solution.dropped;
        resolveDates(document, roundDates);
        changed = true;
      }
      return dating.diagnostics.map((diagnostic) => inRawText(document, diagnostic));
    });
  }
  for (const document of documents)
    document.date ??= leadDay({ ...document, id: document.read.id, text: document.clean.text });
  return { roundDates, diagnostics: left };
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
export function inRawText({ clean: { map } }: WorkingDocument, diagnostic: KbDiagnostic): KbDiagnostic {
  return { ...diagnostic, span: diagnostic.span && map.toRaw(diagnostic.span) };
}
