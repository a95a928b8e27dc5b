import type { ResolvedDate } from '@/lib/schema/day';
import { undatedOf } from '../date/resolve-dates';
import type { RoundDates } from '../document/read-by-itself';
import type { WorkingDocument } from '../document/working-document';
import { onDocument } from '../faults/failing-documents';
import type { Comparable } from '../merge/comparable';
import type { Comparing } from '../merge/comparing';

/** The scripts that their own words do not date. */
export function undatedScripts(documents: readonly WorkingDocument[]): WorkingDocument[] {
  return documents.filter((document) => !document.date && undatedOf(document).isScript);
}

/**
 * What the other documents tell, so that it may date the scripts that their own words do not date; nothing where there are none. A script that is dated then reads
 * otherwise, and so may those that it dates.
 */
export function draftEvents(
  documents: readonly WorkingDocument[],
  roundDates: RoundDates,
  comparing: Comparing,
): Comparable[] {
  const undated = new Set(undatedScripts(documents));
  if (undated.size === 0) return [];
  return documents
    .filter((document) => !undated.has(document))
    .flatMap((document) => draftsIf(document, document.date, roundDates, comparing));
}

/** What a document tells, as it would read if it were written on a date. */
export function draftsIf(
  document: WorkingDocument,
  date: ResolvedDate | null,
  roundDates: RoundDates,
  comparing: Comparing,
): Comparable[] {
  const told = onDocument(document, () => document.tellings.on(date, roundDates));
  return comparing.of({ ...document, ...told, date });
}
