import type { MentionDraft } from '@/lib/schema/annotation';
import type { ContradictionReason } from '@/lib/schema/vocabulary';
import { dayNumber } from '@/lib/time/day';
import type { ClaimDraft, ContradictionDraft } from '../explain/contradiction-draft';
import { explained } from '../explain/contradiction-messages';
import { inWords } from '../explain/dates-in-words';
import type { Comparable } from './comparable';
import { compare, scoreOf } from './evidence';
import { areApart, FAR, isWithin } from './features/time';
import { mostBarringDates, TraitReader, type Traits } from './most-evidence';
import { NearbyGroups } from './nearby-groups';

/** Sums of weights differ by less than this where they ought to be equal. */
const ROUNDING = 1e-9;

/** From this sum of evidence, dates left aside, two mentions are of one happening. */
const DISAGREEING_FROM = 4;

/** The kinds of evidence that speak of when, and so cannot help to find a disagreement over it. */
const OF_TIME = new Set(['same-date', 'date-within', 'other-beginning', 'summary']);

/** A mention and its place among all. */
export interface Candidate extends Comparable {
  readonly index: number;
}

interface Questions {
  /** The words of a happening, for the explanation. */
  text(draft: MentionDraft): string;
  /** Whether the lexicon says of a trigger that it happens to the same parties once. */
  comesOnce(triggerId: string): boolean;
  /** Whether a mention names the happening by its year (因1994年核武危機), which only its own document must keep to: another may call it by a year in which it went on. */
  isNamedByYear(draft: MentionDraft): boolean;
  /** Whether its own sentence states the date of a mention: one lent from elsewhere contradicts nobody. */
  isStated(draft: MentionDraft): boolean;
  /** Whether a mention is dated by a length of time alone (已進入第20個月), which is laid beside the others by itself. */
  isCounted(candidate: Candidate): boolean;
  /** Whether a length of time told elsewhere leads to the date of a mention. */
  isLedTo(candidate: Candidate): boolean;
}

/**
 * Finds happenings that come once and that two passages date apart: same event word, same parties, no day in common. A difference of precision alone is
 * none.
 *
 * Example: the crisis that breaks out in August and in October 2002. Counter-example: 1993 and March 1993.
 */
export function disagreements(
  comparables: readonly Comparable[],
  { text, comesOnce, isNamedByYear, isStated, isCounted, isLedTo }: Questions,
): ContradictionDraft[] {
  const candidates = comparables.flatMap((comparable, index): Candidate[] => {
    const { triggerId, date } = comparable.draft;
    if (triggerId === null || !comesOnce(triggerId) || date.precision === 'open') return [];
    const one = { ...comparable, index };
    return isStated(one.draft) && !isCounted(one) ? [one] : [];
  });
  const speakOfOne = (one: Candidate, other: Candidate): boolean =>
    one.draft.documentId === other.draft.documentId ||
    !(isNamedByYear(one.draft) || isNamedByYear(other.draft));
  const reader = new TraitReader();
  const traits = new Map(candidates.map((one) => [one.index, reader.traitsOf(one)]));
  const maySayOne = (one: Candidate, other: Candidate): boolean =>
    mostBarringDates(
      traits.get(one.index) as Traits,
      traits.get(other.index) as Traits,
      DISAGREEING_FROM - ROUNDING,
    ) >=
    DISAGREEING_FROM - ROUNDING;
  const groups = new NearbyGroups<Candidate>();
  for (const one of candidates) {
    const { triggerId, date } = one.draft;
    const key = { kind: triggerId ?? '', ...date };
    groups.add(one, key, (other) => speakOfOne(one, other) && maySayOne(one, other) && disagree(one, other));
  }
  return groups.all.flatMap((group): ContradictionDraft[] => {
    const values = exact(group);
    if (values.length < 2) return [];
    const { best, reason } = bestOf(values, group, isLedTo);
    const kept = values.filter((one) => one === best || areApart(one.draft, best.draft));
    if (kept.length < 2) return [];
    const isOne = new Set(kept.map(({ draft }) => draft.documentId)).size === 1;
    const dates = kept.map(({ draft }) => draft.date.edtf);
    return [
      {
        kind: isOne ? 'within-document' : 'between-documents',
        mention: best.index,
        claims: kept.map((one) => claimOf(one, one === best)),
        ...explained('dated-apart', { text: text(best.draft), dates: inWords(dates) }),
        reason,
      },
    ];
  });
}

/** Whether two mentions are of one happening, dates left aside. */
export function areOneBarringDates(one: Comparable, other: Comparable): boolean {
  return scoreOf(compare(one, other).filter(({ name }) => !OF_TIME.has(name))) >= DISAGREEING_FROM;
}

function disagree(one: Comparable, other: Comparable): boolean {
  const [a, b] = [one.draft, other.draft];
  if (a.triggerId !== b.triggerId) return false;
  const gap = Math.abs(dayNumber(a.date.earliest) - dayNumber(b.date.earliest));
  if (areApart(a, b) && gap > FAR) return false;
  return areOneBarringDates(one, other);
}

/** One mention for each date, without dates that only hold a closer one. */
function exact(group: readonly Candidate[]): Candidate[] {
  const firsts = firstOfEachDate(group);
  return firsts.filter(
    ({ draft: { date } }) =>
      !firsts.some(({ draft: { date: closer } }) => closer.edtf !== date.edtf && isWithin(closer, date)),
  );
}

function firstOfEachDate(group: readonly Candidate[]): Candidate[] {
  const first = new Map<string, Candidate>();
  for (const one of group) if (!first.has(one.draft.date.edtf)) first.set(one.draft.date.edtf, one);
  return [...first.values()];
}

function claimOf({ draft: { documentId, span, date }, index }: Candidate, preferred: boolean): ClaimDraft {
  return { documentId, span, mention: index, edtf: date.edtf, value: date.edtf, preferred };
}

/** The date most often told; of equally frequent ones that to which a length of time leads; else the first. */
function bestOf(
  values: readonly Candidate[],
  group: readonly Candidate[],
  isLedTo: (candidate: Candidate) => boolean,
): { best: Candidate; reason: ContradictionReason } {
  const counts = new Map<string, number>();
  for (const { draft } of group) counts.set(draft.date.edtf, (counts.get(draft.date.edtf) ?? 0) + 1);
  const count = (one: Candidate): number => counts.get(one.draft.date.edtf) ?? 0;
  const most = Math.max(...values.map(count));
  const often = values.filter((one) => count(one) === most);
  const [first, second] = often;
  if (!second) return { best: first as Candidate, reason: 'most-told' };
  const led = often.filter(isLedTo);
  return led.length === 1
    ? { best: led[0] as Candidate, reason: 'length' }
    : { best: first as Candidate, reason: 'first' };
}
