import type { ResolvedDate } from '@/lib/schema/day';
import { isoDay } from '@/lib/time/day';
import { viewOf } from './annotate';
import { comparablesOf } from './comparables';
import { toldElsewhere } from './date/document/cross-document-alignment';
import { conditionsOf, dateByConstraints } from './date/document/document-date';
import { IN_OFFICE } from './date/document/in-office';
import type { EventWords } from './extract/context';
import { extract } from './extract/extract';
import { oneButForDates } from './merge/but-for-dates';
import type { Comparable } from './merge/comparable';
import { datesIf, heldBy, type RoundDates, undatedOf } from './resolve-dates';
import type { WorkingDocument } from './working-document';

/** One script dates another only through so many steps. */
const MOST_PASSES = 3;

/**
 * Dates the scripts that nothing else dates by what they tell and another document tells with its date. A script dated so may date another.
 * @param roundDates when rounds were held
 */
export function dateByTellings(
  documents: readonly WorkingDocument[],
  roundDates: RoundDates,
  words: EventWords,
): void {
  let undated = documents.filter((document) => !document.date && undatedOf(document).isScript);
  const tell = (document: WorkingDocument): Comparable[] =>
    tellingsIf(document, document.date, roundDates, words);
  let others = undated.length > 0 ? documents.filter((one) => !undated.includes(one)).flatMap(tell) : [];
  for (let pass = 0; undated.length > 0 && pass < MOST_PASSES; pass += 1) {
    for (const document of undated) dateByOthers(document, others, roundDates, words);
    const dated = undated.filter(({ date }) => date !== null);
    if (dated.length === 0) return;
    undated = undated.filter(({ date }) => date === null);
    others = [...others, ...dated.flatMap(tell)];
  }
}

function dateByOthers(
  document: WorkingDocument,
  others: readonly Comparable[],
  roundDates: RoundDates,
  words: EventWords,
): void {
  const undated = undatedOf(document);
  const heldOn = heldBy(roundDates);
  const conditions = conditionsOf(undated, heldOn).filter(
    ({ force, rule }) => (force === 'firm' && rule !== 'day.of-month') || rule === IN_OFFICE,
  );
  const told = toldElsewhere({
    own: tellingsIf(document, lastOf(others), roundDates, words),
    others,
    tellSame: oneButForDates,
    datesIf: (day) => datesIf(document, dayOf(isoDay(day)), roundDates),
    isBounded: conditions.some(({ rule }) => rule === IN_OFFICE),
    isPossible: (day) => conditions.every((condition) => condition.allows(day)),
  });
  if (told.length === 0) return;
  const { date, solution } = dateByConstraints(undated, heldOn, told);
  document.date = date;
  document.misfits = solution.dropped;
}

/** What a document tells, as it would read if it were written on a date. */
function tellingsIf(
  document: WorkingDocument,
  date: ResolvedDate | null,
  roundDates: RoundDates,
  words: EventWords,
): Comparable[] {
  const then = { ...document, date, timexes: datesIf(document, date, roundDates) };
  return comparablesOf(
    { ...then, ...extract(viewOf(then, roundDates), words) },
    words.lexicon,
    words.language.merging,
  );
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
