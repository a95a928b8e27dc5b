import type { MentionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { isoDay } from '@/lib/time/day';
import { areSame, Remembered, remembering } from '../cache/remembered';
import type { Twins } from '../date/document/alignment-fits';
import { alignAcrossDocuments, withTwins } from '../date/document/cross-document-alignment';
import { conditionsOf, dateByConstraints } from '../date/document/document-date';
import { IN_OFFICE } from '../date/document/in-office';
import { datesIf, heldBy, resolveDates, undatedOf } from '../date/resolve-dates';
import type { RoundDates } from '../document/read-by-itself';
import type { WorkingDocument } from '../document/working-document';
import { onDocument } from '../faults/failing-documents';
import type { Comparable } from '../merge/comparable';
import type { Comparing } from '../merge/comparing';
import { DatedMentions, lastDayOf } from '../merge/dated-mentions';
import type { AheadRead } from '../workers/ahead';
import { toldOf } from './dating-crowds';
import { draftsIf, undatedScripts } from './draft-events';

/** One script dates another only through so many steps. */
const MOST_PASSES = 3;

/**
 * Dates the scripts that nothing else dates by what they tell and another document tells with its date. A script dated so may date another. Then every expression has its last
 * value: rounds may be known only now, and with them what 剛結束的第三輪會談 means.
 * @param drafted what the other documents tell
 * @param roundDates when rounds were held
 * @param memory what was found of scripts before, which holds as long as they are laid beside the same mentions and the rounds were held then
 * @returns what was not looked at, where there was too much of it
 */
export function dateBySharedEvents(
  documents: readonly WorkingDocument[],
  drafted: readonly Comparable[],
  roundDates: ReadonlyMap<string, ResolvedDate>,
  comparing: Comparing,
  memory?: DatingMemory,
): KbDiagnostic[] {
  let undated = undatedScripts(documents);
  const others = memory?.others ?? new DatedMentions(comparing.traits);
  others.begin(drafted);
  const held = memory ? JSON.stringify([...roundDates]) : '';
  const seen = new Map<WorkingDocument, readonly MentionDraft[]>();
  const days = new Map<WorkingDocument, number | null>();
  for (let pass = 0; undated.length > 0 && pass < MOST_PASSES; pass += 1) {
    for (const document of undated) {
      const twins = withTwins(draftsOf(document, others, roundDates, comparing), (own) =>
        others.twinsOf(own),
      );
      // What found no date by the same mentions in the pass before finds none now.
      const laidBeside = twins.flatMap((one) => [one.own, ...one.others.map(({ other }) => other)]);
      const drafts = laidBeside.map(({ draft }) => draft);
      if (areSame(drafts, seen.get(document) ?? [])) continue;
      seen.set(document, drafts);
      const found = remembering(
        memory?.found[pass],
        document.clean,
        () => [held, ...drafts],
        () => datedByOthers(document, twins, roundDates),
      );
      days.set(document, found.crowd);
      if (!found.dating) continue;
      document.date = found.dating.date;
      document.unsatisfied = found.dating.unsatisfied;
    }
    const dated = undated.filter(({ date }) => date !== null);
    if (dated.length === 0) break;
    undated = undated.filter(({ date }) => date === null);
    others.add(dated.flatMap((one) => draftsIf(one, one.date, roundDates, comparing)));
  }
  for (const document of documents) onDocument(document, () => resolveDates(document, roundDates));
  others.end();
  return toldOf({ alike: others.crowds(), dates: others.crowdsOfDates(), days });
}

/** What an undated script would tell if it were written when the last of the others' news was: from there most of what it tells lies behind. */
function draftsOf(
  document: WorkingDocument,
  { lastDay }: DatedMentions,
  roundDates: RoundDates,
  comparing: Comparing,
): Comparable[] {
  return draftsIf(document, supposed(lastDay), roundDates, comparing);
}

function supposed(lastDay: string | null): ResolvedDate | null {
  return lastDay === null ? null : dayOf(lastDay);
}

/** The undated scripts, as they are read at first. */
export function undatedAhead(
  documents: readonly WorkingDocument[],
  drafted: readonly Comparable[],
): AheadRead[] {
  const date = supposed(lastDayOf(drafted));
  return undatedScripts(documents).map(({ read }) => ({ read, date, isUntitled: true }));
}

/** What a process that goes on remembers of dating scripts: what they are laid beside, and what came of it. */
export class DatingMemory {
  readonly others: DatedMentions;
  /** By passes: what a script is laid beside grows from one to the next. */
  readonly found = Array.from({ length: MOST_PASSES }, () => new Remembered<DatedByOthers>());

  constructor({ traits }: Comparing) {
    this.others = new DatedMentions(traits);
  }
}

/** What comes of laying a script beside what others tell. */
export interface DatedByOthers {
  /** Null where it finds no date so. */
  readonly dating: Pick<WorkingDocument, 'date' | 'unsatisfied'> | null;
  /** How many days it may have been written on, where these were too many to try; else null. */
  readonly crowd: number | null;
}

function datedByOthers(
  document: WorkingDocument,
  twins: readonly Twins[],
  roundDates: RoundDates,
): DatedByOthers {
  const undated = undatedOf(document);
  const heldOn = heldBy(roundDates);
  const conditions = conditionsOf(undated, heldOn).filter(
    ({ force, rule }) => (force === 'firm' && rule !== 'day.of-month') || rule === IN_OFFICE,
  );
  const possible = new Map<number, boolean>();
  const from = Math.max(...conditions.map((condition) => condition.from ?? Number.NEGATIVE_INFINITY));
  const to = Math.min(...conditions.map((condition) => condition.to ?? Number.POSITIVE_INFINITY));
  const isPossible = (day: number): boolean => {
    if (day < from || day > to) return false;
    const known = possible.get(day) ?? conditions.every((condition) => condition.allows(day));
    possible.set(day, known);
    return known;
  };
  const { conditions: told, crowd } = alignAcrossDocuments({
    twins,
    datesIf: (day) => datesIf(document, dayOf(isoDay(day)), roundDates),
    isBounded: conditions.some(({ rule }) => rule === IN_OFFICE),
    isPossible,
  });
  if (told.length === 0) return { dating: null, crowd };
  const { date, solution } = dateByConstraints(undated, heldOn, told);
  return { dating: { date, unsatisfied: solution.dropped }, crowd };
}

function dayOf(iso: string): ResolvedDate {
  return { edtf: iso, earliest: iso, latest: iso, precision: 'day', basis: [] };
}
