import type { ResolvedDate } from '@/lib/schema/day';
import { isoDay } from '@/lib/time/day';
import { alignAcrossDocuments } from '../date/document/cross-document-alignment';
import { conditionsOf, dateByConstraints } from '../date/document/document-date';
import { IN_OFFICE } from '../date/document/in-office';
import { datesIf, heldBy, resolveDates, undatedOf } from '../date/resolve-dates';
import type { RoundDates } from '../document/read-by-itself';
import type { WorkingDocument } from '../document/working-document';
import { onDocument } from '../faults/failing-documents';
import type { Lexicon } from '../knowledge/lexicon';
import { oneButForDates } from '../merge/but-for-dates';
import type { Comparable } from '../merge/comparable';
import { draftsIf, undatedScripts } from './draft-events';

/** One script dates another only through so many steps. */
const MOST_PASSES = 3;

/**
 * Dates the scripts that nothing else dates by what they tell and another document tells with its date. A script dated so may date another. Then every expression has its last
 * value: rounds may be known only now, and with them what 剛結束的第三輪會談 means.
 * @param drafted what the other documents tell
 * @param roundDates when rounds were held
 */
export function dateBySharedEvents(
  documents: readonly WorkingDocument[],
  drafted: readonly Comparable[],
  roundDates: RoundDates,
  lexicon: Lexicon,
): void {
  let undated = undatedScripts(documents);
  let others = drafted;
  for (let pass = 0; undated.length > 0 && pass < MOST_PASSES; pass += 1) {
    for (const document of undated) dateByOthers(document, others, roundDates, lexicon);
    const dated = undated.filter(({ date }) => date !== null);
    if (dated.length === 0) break;
    undated = undated.filter(({ date }) => date === null);
    others = [...others, ...dated.flatMap((one) => draftsIf(one, one.date, roundDates, lexicon))];
  }
  for (const document of documents) onDocument(document, () => resolveDates(document, roundDates));
}

function dateByOthers(
  document: WorkingDocument,
  others: readonly Comparable[],
  roundDates: RoundDates,
  lexicon: Lexicon,
): void {
  const undated = undatedOf(document);
  const heldOn = heldBy(roundDates);
  const conditions = conditionsOf(undated, heldOn).filter(
    ({ force, rule }) => (force === 'firm' && rule !== 'day.of-month') || rule === IN_OFFICE,
  );
  const told = alignAcrossDocuments({
    own: draftsIf(document, lastOf(others), roundDates, lexicon),
    others,
    likeness: oneButForDates,
    datesIf: (day) => datesIf(document, dayOf(isoDay(day)), roundDates),
    isBounded: conditions.some(({ rule }) => rule === IN_OFFICE),
    isPossible: (day) => conditions.every((condition) => condition.allows(day)),
  });
  if (told.length === 0) return;
  const { date, solution } = dateByConstraints(undated, heldOn, told);
  document.date = date;
  document.unsatisfied = solution.dropped;
}

function dayOf(iso: string): ResolvedDate {
  return { edtf: iso, earliest: iso, latest: iso, precision: 'day', basis: [] };
}

/** The last day that the others tell of: from there most of what a script tells lies behind. */
function lastOf(others: readonly Comparable[]): ResolvedDate | null {
  const days = others
    .filter(({ draft }) => draft.date.precision === 'day')
    .map(({ draft }) => draft.date.latest);
  const last = days.sort().at(-1);
  return last === undefined ? null : dayOf(last);
}
