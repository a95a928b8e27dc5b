import type { ResolvedDate } from '@/lib/schema/day';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Stated } from '../document/read-by-itself';
import { roundKey } from '../document/round-key';
import type { WorkingDocument } from '../document/working-document';
import { onDocument } from '../faults/failing-documents';
import { dateByConstraints } from './document/document-date';
import { leadDay } from './document/lead-day';
import { bestRoundDates, roundsHeld } from './document/rounds-held';
import { statedDate } from './document/stated-date';
import { type Datable, datesIf, heldBy, resolveDates, undatedOf } from './resolve-dates';

/** One document dates another only through so many steps; the paths of real collections are short. */
const MOST_PASSES = 5;

/**
 * Dates the documents of a collection and the expressions in them by the words that say when they are from: what states its date has it, and what can be worked out from that follows,
 * until nothing changes.
 * @returns when the rounds of conferences were held, by `roundKey`, and which words of theirs do not fit
 */
export function dateByOwnWords(documents: readonly WorkingDocument[]): {
  roundDates: ReadonlyMap<string, ResolvedDate>;
  diagnostics: readonly KbDiagnostic[];
} {
  let roundDates: ReadonlyMap<string, ResolvedDate> = new Map();
  let left: readonly KbDiagnostic[] = [];
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass += 1) {
    roundDates = bestRoundDates(
      documents.flatMap(({ held }) => held),
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
        document.held = roundsHeld(heldIn(document), document.language);
        changed = true;
      }
      return dating.diagnostics.map((diagnostic) => inRawText(document, diagnostic));
    });
  }
  for (const document of documents)
    document.date ??= leadDay({ ...document, id: document.read.id, text: document.clean.text });
  return { roundDates, diagnostics: left };
}

/** The date that a document states, and its expressions as they read with it. No other document has a part in it. */
export function asStated(document: Annotated): Stated {
  const nobody = new Map<string, ResolvedDate>();
  const undated = datesIf(document, null, nobody);
  const { id, csl, issuedBy } = document.read;
  const date = statedDate({
    ...document,
    id,
    csl,
    ...(issuedBy !== undefined && { issuedBy }),
    text: document.clean.text,
    timexes: undated,
  });
  const timexes = date ? datesIf(document, date, nobody) : undated;
  return { date, timexes, held: roundsHeld(heldIn({ ...document, timexes }), document.language) };
}

/** A document before its dates are worked out. */
type Annotated = Datable & Pick<WorkingDocument, 'blockRounds'>;

function heldIn(document: Annotated & Pick<WorkingDocument, 'timexes'>) {
  return { ...document, id: document.read.id, text: document.clean.text };
}

/** Diagnostics point into the raw text. */
export function inRawText({ clean: { map } }: WorkingDocument, diagnostic: KbDiagnostic): KbDiagnostic {
  return { ...diagnostic, span: diagnostic.span && map.toRaw(diagnostic.span) };
}
